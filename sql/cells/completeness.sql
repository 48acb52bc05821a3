-- A metric's completeness: deliveries expected and received, at each level and period. A gu counts its suppliers, not its
-- dongs, because one center may do the work of two. What comes by year counts in every month of its year.
insert into snap.completeness
with delivered as (
    select
        d.metric, c.supplier_id, c.kind, c.gu_id, c.dataset,
        unnest(case
            when o.whole then generate_series(c.month::timestamp, c.month + interval 11 month, interval 1 month)
            else [c.month::timestamp]
        end)::date as month,
        c.days_covered >= c.days_owed as received,
        c.days_covered > 0 as started
    from snap.collection as c
    join metric_dataset as d using (dataset)
    join owed_dataset as o using (dataset)
),

dong as (
    select distinct dong_id, gu_id from org_dong
),

placed as (
    select distinct 'dong' as level, s.dong_id as unit_id, d.*
    from delivered as d
    join org_center_dong as s
        on s.center_id = d.supplier_id and s.valid_from <= last_day(d.month) and coalesce(s.valid_to, date '9999-12-31') >= d.month
    union all
    select 'dong', g.dong_id, d.*
    from delivered as d
    join dong as g on d.kind = 'foundation' or (d.kind = 'gu' and g.gu_id = d.gu_id)
    union all
    select 'gu', d.gu_id, d.* from delivered as d where d.gu_id is not null
    union all
    select 'gu', g.gu_id, d.*
    from delivered as d
    join (select distinct gu_id from dong) as g on d.kind = 'foundation'
    union all
    select 'city', 'seoul', d.* from delivered as d
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
