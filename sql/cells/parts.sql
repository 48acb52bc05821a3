-- A metric's parts by dong and month, whole and by the categories of each breakdown, and which file brought them.
-- The braces are filled with the metric's id, its SELECT, its months, and its breakdowns as structs of name and column.
insert into dong_month
with event as (
    {select}
),

split as (
    select dong_id, date_trunc('month', cohort_date)::date as month, delivery_no, numerator, denominator, unnest({splits}) as part
    from event
    where cohort_date between {first} and {last} and date_trunc('month', cohort_date) in ({months})
)

select
    '{metric}', dong_id, month, case when part.breakdown is null then delivery_no end, part.breakdown, part.category,
    sum(numerator)::bigint,
    sum(denominator)::bigint,
    count(*)
from split
group by all;
