-- Rolls a metric of days up: two additive histograms, ended and still open, then their Kaplan-Meier median.
-- S is the product of 1 - ended / at risk. The median is the first day with S below a half; where S lies on a half, the
-- middle of that flat part, which ends with the next fall or with the last day watched; none where S stays above.
create or replace temp table watched as
with event as (
    {select}
),

split as (
    select dong_id, date_trunc('month', cohort_date)::date as month, delivery_no, days, ended, unnest({splits}) as part
    from event
)

select
    dong_id, month, delivery_no, part.breakdown, part.category, days,
    count(*) filter (ended) as ended,
    count(*) as seen
from split
group by all;

insert into snap.cell
with histogram as (
    select
        level, unit_id, grain, period, breakdown, category, days,
        sum(ended) as ended,
        sum(seen) as seen
    from watched
    join place using (dong_id)
    join period using (month)
    group by all
),

at_risk as (
    select *, sum(seen) over (partition by level, unit_id, grain, period, breakdown, category order by days desc) as risk
    from histogram
),

survival as (
    select *, product(1 - ended / risk) over (partition by level, unit_id, grain, period, breakdown, category order by days) as s
    from at_risk
),

turning as (
    select
        level, unit_id, grain, period, breakdown, category,
        sum(ended)::bigint as numerator,
        sum(seen)::bigint as denominator,
        min(days) filter (s < 0.5 - 1e-9) as below,
        min(days) filter (abs(s - 0.5) <= 1e-9) as half,
        max(days) as watched
    from survival
    group by all
)

select
    '{metric}', level, unit_id, grain, period, breakdown, category, numerator, denominator, denominator as cases,
    coalesce(half, below) + coalesce(below, case when half is not null then watched end) as median_doubled
from turning
order by all;

-- Which file brought how much of it.
insert into snap.source
select '{metric}', dong_id, month, delivery_no, sum(seen)::bigint, sum(ended)::bigint, sum(seen)::bigint
from watched
where breakdown is null
group by all
order by all;

drop table watched;
