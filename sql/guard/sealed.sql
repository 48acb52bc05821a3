-- What the gate has to keep closed, by the names of places and pieces.
create or replace temp table fresh_sealed as
select s.metric, k.breakdown, k.category, p.level, p.unit_id, s.grain, s.period, s.rounded
from guard_found as s
join guard_place as p on p.no = s.place
left join guard_piece as k on k.metric = s.metric and k.no = s.piece;

drop table guard_place;
drop table guard_metric;
drop table guard_piece;
drop table guard_found;
