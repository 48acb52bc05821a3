-- A metric's parts by dong and month, whole and by the categories of each breakdown, and which file brought them; the whole
-- by day too, from the day on from which days of it are kept.
-- The braces are filled with the metric's id, its SELECT, its months, that day, its breakdowns as structs of name and column, and
-- of a mean what its squares are.
insert into dong_month
with event as (
    {select}
),

split as (
    select dong_id, date_trunc('month', cohort_date)::date as month, cohort_date::date as day, delivery_no, numerator, denominator, unnest({splits}) as part
    from event
    where cohort_date between {first} and {last} and date_trunc('month', cohort_date) in ({months})
)

select
    '{metric}', dong_id, month, case when part.breakdown is null and day >= {days_from} then day end,
    case when part.breakdown is null then delivery_no end, part.breakdown, part.category,
    sum(numerator)::bigint,
    sum(denominator)::bigint,
    count(*),
    {squares}
from split
group by all;
