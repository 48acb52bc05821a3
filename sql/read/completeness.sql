-- What came in the months of a year of what a metric's figures rest on.
select p.no, 0, month(f.month)::integer - 1, f.expected, f.received, f.started
from {part} as f
join place as p using (level, unit_id)
where f.metric = $metric
