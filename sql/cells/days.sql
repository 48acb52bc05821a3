-- The durations of a metric of days by dong and month, whole and by the categories of each breakdown, and which file
-- brought them: how many took so many days, and how many of them have ended.
insert into watched
with event as (
    {select}
),

split as (
    select dong_id, date_trunc('month', cohort_date)::date as month, delivery_no, days, ended, unnest({splits}) as part
    from event
)

select
    '{metric}', dong_id, month, case when part.breakdown is null then delivery_no end, part.breakdown, part.category, days,
    count(*) filter (ended),
    count(*)
from split
group by all;
