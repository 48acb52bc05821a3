-- The completeness of metrics in some months: deliveries expected and received, at each level. A gu counts its suppliers, not
-- its dongs, because one center may do the work of two. What comes by year counts in every month of its year.
create or replace temp table fresh_completeness as
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
    where o.whole or c.month in ({months})
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
    metric, level, unit_id, month,
    count(*)::integer as expected,
    count(*) filter (received)::integer as received,
    count(*) filter (started)::integer as started
from placed
where month in ({months})
group by all;

-- In which months it is another than before.
create or replace temp table arrived as
with sum_now as (
    select metric, month, bit_xor(hash(t)) as sum from fresh_completeness as t group by all
)

select coalesce(n.metric, b.metric) as metric, month, n.sum
from sum_now as n
full join (from arrivals_before where month in ({months})) as b using (metric, month)
where n.sum is distinct from b.sum;

insert into snap.arrival_sum
select metric, month, sum from arrived where sum is not null
union all
select b.metric, b.month, b.sum from arrivals_before as b anti join arrived as a using (metric, month);
