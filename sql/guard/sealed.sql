-- What the gate has to keep closed, in the snapshot.
insert into snap.sealed
select distinct on (c.cell) c.metric, c.level, c.unit_id, c.grain, c.period, c.breakdown, c.category, s.rounded
from (select cell, bool_and(rounded) as rounded from guard_sealed group by all) as s
join guard_cell as c using (cell)
order by all;

drop table guard_metric;
drop table guard_cell;
drop table guard_line;
drop table guard_told;
drop table guard_bound;
drop table if exists guard_changed;
drop table guard_sealed;
drop table guard_tight;
