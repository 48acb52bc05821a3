-- A metric's medians by the quarters and halves of a year and by the year.
select p.no, coalesce(k.no, 0), case m.grain when 'quarter' then 11 + quarter(m.period) when 'year' then 16 else 17 + (month(m.period) - 1) // 6 end::integer, m.median_doubled
from {part} as m
join place as p using (level, unit_id)
left join piece as k on k.breakdown = m.breakdown and k.category = m.category
where m.metric = $metric and m.breakdown is not distinct from $breakdown and (m.breakdown is null or k.no is not null)
