-- What came of what a metric's figures rest on, by the same numbers as its cells.
select
    p.no, 0, (array_position(['month', 'quarter', 'year'], f.grain) - 1)::integer, date_diff(f.grain, date '2000-01-01', f.period)::integer,
    f.expected, f.received, f.started
from completeness as f
join place as p using (level, unit_id)
where f.metric = $metric
