-- Rolls the durations of metrics up: two additive histograms, ended and still open, then their Kaplan-Meier median.
-- S is the product of 1 - ended / at risk. The median is the first day with S below a half; where S lies on a half, the
-- middle of that flat part, which ends with the next fall or with the last day watched; none where S stays above.
insert into snap.cell
with histogram as (
    select
        metric, level, unit_id, grain, period, breakdown, category, days,
        sum(ended) as ended,
        sum(seen) as seen
    from watched
    join place using (dong_id)
    join period using (month)
    group by all
),

at_risk as (
    select *, sum(seen) over (partition by metric, level, unit_id, grain, period, breakdown, category order by days desc) as risk
    from histogram
),

survival as (
    select *, product(1 - ended / risk) over (partition by metric, level, unit_id, grain, period, breakdown, category order by days) as s
    from at_risk
),

turning as (
    select
        metric, level, unit_id, grain, period, breakdown, category,
        sum(ended)::bigint as numerator,
        sum(seen)::bigint as denominator,
        min(days) filter (s < 0.5 - 1e-9) as below,
        min(days) filter (abs(s - 0.5) <= 1e-9) as half,
        max(days) as watched
    from survival
    group by all
)

select
    metric, level, unit_id, grain, period, breakdown, category, numerator, denominator, denominator as cases,
    coalesce(half, below) + coalesce(below, case when half is not null then watched end) as median_doubled
from turning
order by all;

-- Which file brought how much of it.
insert into snap.source
select metric, dong_id, month, delivery_no, sum(seen)::bigint, sum(ended)::bigint, sum(seen)::bigint
from watched
where breakdown is null and month in (select month from period)
group by all
order by all;

truncate watched;
