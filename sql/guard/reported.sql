-- For which places anything came in which months of a year, by the numbers of metrics, months and places.
select m.no, month(f.month)::integer, p.no
from {arrivals} as f
join guard_metric as m using (metric)
join guard_place as p using (level, unit_id)
where f.started > 0
