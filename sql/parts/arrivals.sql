-- The same by metric.
select m.metric, f.level, f.unit_id, f.month, f.expected, f.received, f.started
from {completeness} as f
join (values {metrics}) as m (metric, datasets) using (datasets)
