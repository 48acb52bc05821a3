-- What the snapshot before kept closed of a year, by the numbers of metrics, places and pieces.
select m.no, s.grain, s.period, p.no, coalesce(k.no, 0), s.rounded
from {seals} as s
join guard_metric as m using (metric)
join guard_place as p using (level, unit_id)
left join guard_piece as k on k.metric = s.metric and k.breakdown = s.breakdown and k.category = s.category
