-- For which places anything came in which period, by their numbers.
select t.no, p.no
from snap.completeness as f
join guard_place as p using (level, unit_id)
join guard_period as t using (grain, period)
where f.metric = '{metric}' and f.started > 0;
