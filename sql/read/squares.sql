-- What a metric's means of a year are made of by the numbers of place, piece and month.
select p.no, coalesce(k.no, 0), month(s.month)::integer - 1, s.numerator, s.cases, s.squares
from {part} as s
join place as p using (level, unit_id)
left join piece as k on k.breakdown = s.breakdown and k.category = s.category
where s.metric = $metric and s.breakdown is not distinct from $breakdown and (s.breakdown is null or k.no is not null)
