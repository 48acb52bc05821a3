-- Which dongs a supplier's files may speak of, by every code that they have had: a center of those that it serves, a gu of
-- its own, the foundation of all.
create or replace temp table served as
with code as (
    select code as dong_code, dong_id, min(valid_from) as valid_from, max(coalesce(valid_to, date '9999-12-31')) as valid_to
    from org_dong
    group by all
),

life as (
    select dong_id, gu_id, min(valid_from) as valid_from, max(coalesce(valid_to, date '9999-12-31')) as valid_to
    from org_dong
    group by all
)

select s.center_id as supplier, 'center' as kind, c.dong_code, s.dong_id, s.valid_from, coalesce(s.valid_to, date '9999-12-31') as valid_to
from org_center_dong as s
join code as c using (dong_id)
union all
select l.gu_id, 'gu', c.dong_code, l.dong_id, l.valid_from, l.valid_to
from life as l
join code as c using (dong_id)
union all
select 'foundation', 'foundation', c.dong_code, l.dong_id, l.valid_from, l.valid_to
from life as l
join code as c using (dong_id);
