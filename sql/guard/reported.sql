-- For which places anything came in which period, by the numbers of metrics, periods and places.
select m.no, t.no, p.no
from snap.completeness as f
join guard_metric as m using (metric)
join guard_place as p using (level, unit_id)
join guard_period as t using (grain, period)
where f.started > 0;
