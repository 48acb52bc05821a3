-- Rolls a metric's parts up to every level and period: parts are summed, the division comes when they are read.
-- The braces are filled with the metric's id, its SELECT, and its breakdowns as structs of name and column.
insert into snap.cell
with event as (
    {select}
),

split as (
    select dong_id, date_trunc('month', cohort_date)::date as month, numerator, denominator, unnest({splits}) as part
    from event
),

dong_month as (
    select
        dong_id, month, part.breakdown, part.category,
        sum(numerator)::bigint as numerator,
        sum(denominator)::bigint as denominator,
        count(*) as cases
    from split
    group by all
)

select
    '{metric}', level, unit_id, grain, period, breakdown, category,
    sum(numerator)::bigint, sum(denominator)::bigint, sum(cases)::bigint, null
from dong_month
join place using (dong_id)
join period using (month)
group by all
order by all;
