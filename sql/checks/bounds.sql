-- Nothing is negative, no share is of more than all, and no cell is of no record.
select
    metric, level, unit_id, grain, period, breakdown, category,
    format('{} of {} from {} records, median {} half days', numerator, coalesce(denominator, 0), cases, coalesce(median_doubled, 0)) as finding
from cell
where numerator < 0 or denominator < 0 or cases < 1 or numerator > denominator or median_doubled < 0
