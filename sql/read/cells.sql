-- A metric's cells of a year by the numbers of place, piece and month.
select p.no, coalesce(k.no, 0), month(c.month)::integer - 1, c.numerator, coalesce(c.denominator, 0), c.cases, c.median_doubled
from {part} as c
join place as p using (level, unit_id)
left join piece as k on k.breakdown = c.breakdown and k.category = c.category
where c.metric = $metric and c.breakdown is not distinct from $breakdown and (c.breakdown is null or k.no is not null)
