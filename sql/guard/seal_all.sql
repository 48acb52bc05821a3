-- Where no line of the stage can be closed by itself: all of the longer periods that hold what would be given away.
insert into guard_sealed
with given_away as (
    select distinct c.metric, c.period
    from guard_tight as g
    join guard_line as l using (line)
    join guard_cell as c on c.id = l.part
)

select distinct c.cell, false
from guard_cell as c
join given_away as g on g.metric = c.metric and c.period = date_trunc(c.grain, g.period)
anti join (select cell from guard_sealed where not rounded) as w using (cell)
where c.grain = '{grain}';
