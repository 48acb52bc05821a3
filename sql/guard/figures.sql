-- A year's cells of some metrics by the numbers of their metrics, months, places and pieces, metric by metric.
select m.no, month(c.month)::integer, p.no, coalesce(k.no, 0), c.numerator, coalesce(c.denominator, 0), c.cases
from {cells} as c
join guard_metric as m using (metric)
join guard_place as p using (level, unit_id)
left join guard_piece as k on k.metric = c.metric and k.breakdown = c.breakdown and k.category = c.category
where c.breakdown is null or k.no is not null
order by m.no;
