-- A metric's days of a month by the numbers of place and day, summed for gus and the city.
, dong as (
    select distinct unit_id as dong_id, gu_id
    from unit
    where level = 'dong'
),

told as (
    select d.dong_id, g.gu_id, d.day, d.numerator, coalesce(d.denominator, 0) as denominator
    from {part} as d
    join dong as g using (dong_id)
    where d.metric = $metric
),

held as (
    select 'dong' as level, dong_id as unit_id, day, numerator, denominator from told
    union all
    select 'gu', gu_id, day, sum(numerator), sum(denominator) from told group by all
    union all
    select 'city', 'seoul', day, sum(numerator), sum(denominator) from told group by all
)

select p.no, day(h.day)::integer, h.numerator::bigint, h.denominator::bigint
from held as h
join place as p using (level, unit_id)
