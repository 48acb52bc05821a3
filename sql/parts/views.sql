-- The figures of a snapshot as tables. Those of quarters and years are the sums of their months; a median is none.
create or replace temp view {prefix}cell as
with month as (
    from {cells}
),

longer as (
    select
        metric, level, unit_id, g.grain, date_trunc(g.grain, month)::date as period, breakdown, category,
        sum(numerator)::bigint as numerator, sum(denominator)::bigint as denominator, sum(cases)::bigint as cases
    from month
    cross join (values ('quarter'), ('year')) as g (grain)
    group by all
)

select metric, level, unit_id, 'month' as grain, month as period, breakdown, category, numerator, denominator, cases, median_doubled
from month
union all
select l.*, m.median_doubled
from longer as l
left join {medians} as m
    on m.metric = l.metric and m.level = l.level and m.unit_id = l.unit_id and m.grain = l.grain and m.period = l.period
        and m.breakdown is not distinct from l.breakdown and m.category is not distinct from l.category;

create or replace temp view {prefix}source as
from {sources};

create or replace temp view {prefix}completeness as
select metric, level, unit_id, 'month' as grain, month as period, expected, received, started
from {arrivals}
union all
select
    metric, level, unit_id, g.grain, date_trunc(g.grain, month)::date,
    sum(expected)::integer, sum(received)::integer, sum(started)::integer
from {arrivals}
cross join (values ('quarter'), ('year')) as g (grain)
group by all;

create or replace temp view {prefix}sealed as
select metric, level, unit_id, grain, period, breakdown, category, rounded
from {seals};

create or replace temp view {prefix}day as
from {days};
