-- What is opened to show how dongs spread: the dongs of a place that right.sql allows, whether they are allowed or not,
-- protected. Only what spread.sql makes of them gets out.
, opened as (
    select distinct u.level, u.unit_id, 'masked' as precision
    from unit as u
    where u.level = 'dong'
        and ($place = 'seoul' or u.gu_id = $place)
        and exists (from allowed where unit_id = $place and level <> 'dong' and precision is not null)
)

