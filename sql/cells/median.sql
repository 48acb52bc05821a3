-- Rolls the durations of metrics up: two additive histograms, ended and still open, then their Kaplan-Meier median.
-- S is the product of 1 - ended / at risk. The median is the first day with S below a half; where S lies on a half, the
-- middle of that flat part, which ends with the next fall or with the last day watched; none where S stays above.
create or replace temp table rolled as
with piece as (
    select *, row_number() over (order by metric, breakdown, category) as piece_no
    from (select distinct metric, breakdown, category from watched)
),

dong as (
    select p.piece_no, w.dong_id, w.month, w.days, sum(ended)::bigint as ended, sum(seen)::bigint as seen
    from watched as w
    join piece as p on p.metric = w.metric and p.breakdown is not distinct from w.breakdown and p.category is not distinct from w.category
    group by all
),

placed as (
    select piece_no, place_no, month, days, sum(ended)::bigint as ended, sum(seen)::bigint as seen
    from dong
    join place using (dong_id)
    group by all
),

-- A cell by one number: its piece, place and period.
histogram as (
    select (piece_no << 32) | (place_no << 16) | period_no as cell_no, days, sum(ended)::bigint as ended, sum(seen)::bigint as seen
    from placed
    join period using (month)
    group by all
),

at_risk as (
    select *, sum(seen) over (partition by cell_no order by days desc) as risk
    from histogram
),

survival as (
    select *, product(1 - ended / risk) over (partition by cell_no order by days) as s
    from at_risk
),

turning as (
    select
        cell_no,
        sum(ended)::bigint as numerator,
        sum(seen)::bigint as denominator,
        min(days) filter (s < 0.5 - 1e-9) as below,
        min(days) filter (abs(s - 0.5) <= 1e-9) as half,
        max(days) as watched
    from survival
    group by cell_no
)

select
    metric, level, unit_id, grain, period, breakdown, category, numerator, denominator, denominator as cases,
    coalesce(half, below) + coalesce(below, case when half is not null then watched end) as median_doubled
from turning
join piece on piece_no = cell_no >> 32
join (select distinct place_no, level, unit_id from place) on place_no = (cell_no >> 16) & 65535
join (select distinct period_no, grain, period from period) on period_no = cell_no & 65535;

insert into fresh_cell
select metric, breakdown, category, level, unit_id, period, numerator, denominator, cases, median_doubled
from rolled
where grain = 'month';

insert into fresh_median
select metric, breakdown, category, level, unit_id, grain, period, median_doubled
from rolled
where grain <> 'month' and median_doubled is not null;

drop table rolled;
