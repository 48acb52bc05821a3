-- Rolls a metric's parts up to every level and period: parts are summed, the division comes when they are read.
-- The braces are filled with the metric's id, its SELECT, and its breakdowns as structs of name and column.
create or replace temp table dong_month as
with event as (
    {select}
),

split as (
    select dong_id, date_trunc('month', cohort_date)::date as month, delivery_no, numerator, denominator, unnest({splits}) as part
    from event
)

select
    dong_id, month, delivery_no, part.breakdown, part.category,
    sum(numerator)::bigint as numerator,
    sum(denominator)::bigint as denominator,
    count(*) as cases
from split
group by all;

insert into snap.cell
select
    '{metric}', level, unit_id, grain, period, breakdown, category,
    sum(numerator)::bigint, sum(denominator)::bigint, sum(cases)::bigint, null
from dong_month
join place using (dong_id)
join period using (month)
group by all
order by all;

-- Which file brought how much of it.
insert into snap.source
select '{metric}', dong_id, month, delivery_no, cases, numerator, denominator
from dong_month
where breakdown is null
order by all;

drop table dong_month;
