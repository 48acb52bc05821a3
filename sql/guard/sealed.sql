-- What the gate has to keep closed, in the snapshot.
insert into snap.sealed
select s.metric, p.level, p.unit_id, t.grain, t.period, k.breakdown, k.category, s.rounded
from guard_sealed as s
join guard_place as p on p.no = s.place
join guard_period as t on t.no = s.period
left join guard_piece as k on k.metric = s.metric and k.no = s.piece
order by all;

drop table guard_place;
drop table guard_period;
drop table guard_metric;
drop table guard_piece;
drop table guard_sealed;
