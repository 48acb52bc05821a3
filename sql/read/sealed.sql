-- What is kept back of a metric's figures of a year, by the numbers of place, piece and period.
select
    p.no, coalesce(k.no, 0),
    case s.grain when 'month' then month(s.period) - 1 when 'quarter' then 11 + quarter(s.period) else 16 end::integer,
    s.rounded
from {part} as s
join place as p using (level, unit_id)
left join piece as k on k.breakdown = s.breakdown and k.category = s.category
where s.metric = $metric and s.breakdown is not distinct from $breakdown and (s.breakdown is null or k.no is not null)
