-- A metric's parts by dong and month, whole and by the categories of each breakdown, and which file brought them.
-- The braces are filled with the metric's id, its SELECT, and its breakdowns as structs of name and column.
insert into dong_month
with event as (
    {select}
),

split as (
    select dong_id, date_trunc('month', cohort_date)::date as month, delivery_no, numerator, denominator, unnest({splits}) as part
    from event
)

select
    '{metric}', dong_id, month, case when part.breakdown is null then delivery_no end, part.breakdown, part.category,
    sum(numerator)::bigint,
    sum(denominator)::bigint,
    count(*)
from split
group by all;
