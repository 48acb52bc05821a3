-- Every cell stands beside how complete it is, and is of files that came.
select c.metric, c.level, c.unit_id, c.grain, c.period, null as breakdown, null as category, format('{} records, while no file was expected of it', c.cases) as finding
from cell as c
anti join completeness as f using (metric, level, unit_id, grain, period)
where c.breakdown is null
