-- The durations of a metric of days by dong and month, whole and by the categories of each breakdown, and which file
-- brought them: how many took so many days, and how many of them have ended. Each is followed to the end of so many months
-- after its own as the metric looks back: what is open then stays open, so that old months come to rest.
insert into watched
with event as (
    {select}
),

followed as (
    select *, {most} as most
    from event
    where cohort_date between {first} and {last} and date_trunc('month', cohort_date) in ({months})
),

split as (
    select
        dong_id, date_trunc('month', cohort_date)::date as month, delivery_no,
        least(days, most) as days,
        ended and days <= most as ended,
        unnest({splits}) as part
    from followed
)

select
    '{metric}', dong_id, month, case when part.breakdown is null then delivery_no end, part.breakdown, part.category, days,
    count(*) filter (ended),
    count(*)
from split
group by all;
