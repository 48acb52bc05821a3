-- What is kept back of a metric's figures, by the same numbers as its cells.
select
    p.no, coalesce(k.no, 0), (array_position(['month', 'quarter', 'year'], s.grain) - 1)::integer, date_diff(s.grain, date '2000-01-01', s.period)::integer,
    s.rounded
from sealed as s
join place as p using (level, unit_id)
left join piece as k on k.breakdown = s.breakdown and k.category = s.category
where s.metric = $metric and (s.breakdown is null or k.no is not null)
