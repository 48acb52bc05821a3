-- The completeness of figures in some months: deliveries expected and received, at each level. A gu counts its suppliers, not
-- its dongs, because one center may do the work of two. What comes by year counts in every month of its year. It is found once
-- for all metrics that are counted from the same datasets.
create or replace temp table fresh_completeness as
with asked as (
    select unnest([{months}]) as month
),

delivered as (
    select c.supplier_id, c.kind, c.gu_id, c.dataset, a.month, c.days_covered >= c.days_owed as received, c.days_covered > 0 as started
    from snap.collection as c
    join owed_dataset as o using (dataset)
    join asked as a on c.month = case when o.whole then date_trunc('year', a.month) else a.month end
),

served as (
    select distinct s.center_id, s.dong_id, a.month
    from org_center_dong as s
    join asked as a on s.valid_from <= last_day(a.month) and coalesce(s.valid_to, date '9999-12-31') >= a.month
),

dong as (
    select distinct dong_id, gu_id from org_dong
),

placed as (
    select 'dong' as level, s.dong_id as unit_id, d.dataset, d.month, d.received, d.started
    from delivered as d
    join served as s on s.center_id = d.supplier_id and s.month = d.month
    union all
    select 'dong', g.dong_id, d.dataset, d.month, d.received, d.started
    from delivered as d
    join dong as g on d.kind = 'foundation' or (d.kind = 'gu' and g.gu_id = d.gu_id)
    union all
    select 'gu', d.gu_id, d.dataset, d.month, d.received, d.started from delivered as d where d.gu_id is not null
    union all
    select 'gu', g.gu_id, d.dataset, d.month, d.received, d.started
    from delivered as d
    join (select distinct gu_id from dong) as g on d.kind = 'foundation'
    union all
    select 'city', 'seoul', d.dataset, d.month, d.received, d.started from delivered as d
),

came as (
    select level, unit_id, dataset, month, count(*) as expected, count(*) filter (received) as received, count(*) filter (started) as started
    from placed
    group by all
)

select
    m.datasets, c.level, c.unit_id, c.month, sum(c.expected)::integer as expected, sum(c.received)::integer as received, sum(c.started)::integer as started
from came as c
join (select distinct datasets, dataset from metric_dataset) as m using (dataset)
group by all;

-- In which months it is another than before.
insert into arrived
with told as (
    select datasets, month, bit_xor(hash(t)) as sum from fresh_completeness as t group by all
),

sum_now as (
    select m.metric, n.month, n.sum
    from told as n
    join (select distinct metric, datasets from metric_dataset) as m using (datasets)
)

select coalesce(n.metric, b.metric) as metric, month, n.sum
from sum_now as n
full join (from arrivals_before where month in ({months})) as b using (metric, month)
where n.sum is distinct from b.sum;
