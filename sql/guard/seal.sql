-- Closes the tight lines of a stage: of categories and places the breakdown is withheld; of a longer period, which came
-- later than its months, the whole is rounded, and withheld where that is not enough. One kind at a time: a sealed line
-- may free the others.
insert into guard_sealed
with closing as (
    from guard_tight
    where stage = {stage}
    qualify rank() over (partition by metric order by alone desc, array_position(['category', 'place', 'rest', 'time'], axis)) = 1
),

withheld as (
    select cell from guard_sealed where not rounded
),

broken_down as (
    select distinct g.metric, c.cell
    from closing as g
    join guard_line as l using (line)
    join guard_cell as c on c.id = l.part
    anti join withheld as w using (cell)
    where g.axis in ('category', 'place')
),

summed_up as (
    select distinct c.cell, c.exact and s.cell is null as rounded
    from closing as g
    join (select distinct line, whole from guard_line) as l using (line)
    join guard_cell as c on c.id = l.whole
    left join guard_sealed as s using (cell)
    anti join withheld as w using (cell)
    where g.metric not in (select metric from broken_down) -- only where no parts are left to withhold
)

select distinct cell, false from broken_down
union all
select * from summed_up;
