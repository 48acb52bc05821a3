-- A metric's completeness: deliveries expected and received, at each level and period. A gu counts its centers, not its
-- dongs, because one center may do the work of two.
insert into snap.completeness
with delivered as (
    select d.metric, c.center_id, c.gu_id, c.month, c.dataset, c.days_covered >= c.days_owed as received, c.days_covered > 0 as started
    from snap.collection as c
    join metric_dataset as d using (dataset)
),

placed as (
    select distinct 'dong' as level, s.dong_id as unit_id, d.*
    from delivered as d
    join org_center_dong as s
        on s.center_id = d.center_id and s.valid_from <= last_day(d.month) and coalesce(s.valid_to, date '9999-12-31') >= d.month
    union all
    select 'gu', gu_id, delivered.* from delivered
    union all
    select 'city', 'seoul', delivered.* from delivered
)

select
    metric, level, unit_id, p.grain, p.period,
    count(*)::integer as expected,
    count(*) filter (received)::integer as received,
    count(*) filter (started)::integer as started
from placed
join period as p using (month)
group by all
order by all;
