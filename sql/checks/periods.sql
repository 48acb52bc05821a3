-- The figures of a quarter and of a year are the sums of those of their months.
with compared as (
    select metric, level, unit_id, longer.grain, date_trunc(longer.grain, period)::date as period, breakdown, category, numerator, denominator, cases, 1 as part
    from snap.cell
    cross join (values ('quarter'), ('year')) as longer (grain)
    where snap.cell.grain = 'month'
    union all
    select metric, level, unit_id, grain, period, breakdown, category, numerator, denominator, cases, 0
    from snap.cell
    where grain <> 'month'
)

select
    metric, level, unit_id, grain, period, breakdown, category,
    format('{} of {} from {} records, while its months come to {} of {} from {}',
        sum(numerator * (1 - part)), coalesce(sum(denominator * (1 - part)), 0), sum(cases * (1 - part)),
        sum(numerator * part), coalesce(sum(denominator * part), 0), sum(cases * part)) as finding
from compared
group by metric, level, unit_id, grain, period, breakdown, category
having sum(numerator * (2 * part - 1)) <> 0 or coalesce(sum(denominator * (2 * part - 1)), 0) <> 0 or sum(cases * (2 * part - 1)) <> 0
