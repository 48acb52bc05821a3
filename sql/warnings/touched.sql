-- The deliveries to look at: those that speak for days of which something new came, and those with a question about
-- another dataset of which something new came. Only they are looked at, whatever else the warehouse holds.
create or replace temp table touched as
with news as (
    select d.supplier, d.dataset, min(d.first_day) as first_day, max(d.last_day) as last_day
    from delivery as d
    join ruling using (delivery_no)
    where d.verdict = 'taken' and d.delivery_no > (select delivery_no from looked)
    group by all
),

answered as (
    select distinct w.delivery_no
    from warning as w
    join delivery as d using (delivery_no)
    join reference as r on r.dataset = d.dataset and r.column_id = w.column_id
    join news as n on n.supplier = d.supplier and n.dataset = r.to_dataset
    where w.kind = 'reference'
)

select d.delivery_no, d.supplier, d.dataset, d.first_day, d.last_day, d.rows_read
from delivery as d
join ruling using (delivery_no)
left join news as n on n.supplier = d.supplier and n.dataset = d.dataset and d.first_day <= n.last_day and d.last_day >= n.first_day
where d.verdict = 'taken' and (n.supplier is not null or d.delivery_no in (from answered));

delete from warning
where delivery_no in (select delivery_no from touched) or delivery_no not in (select delivery_no from ruling);
