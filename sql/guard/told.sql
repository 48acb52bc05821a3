-- The range that each cell's own figure leaves, with what is sealed so far. A rest is never told: it follows.
create or replace temp table guard_bound as
with judged as (
    select
        c.id, c.kind, c.v, c.step, c.quantity, c.told and s.rounded is distinct from false as told, s.cell is not null and not s.rounded as withheld,
        c.exact and s.cell is null as exact, c.step * round(c.v / c.step::double)::bigint as r
    from guard_cell as c
    left join (select cell, bool_and(rounded) as rounded from guard_sealed group by all) as s using (cell)
)

select
    id,
    (case
        when not told then 0
        when quantity = 'rest' then 8
        when exact then v
        else greatest(r - step // 2, case kind when 'sum' then 0 else 8 end)
    end)::bigint as lo,
    (case
        when not told and kind = 'count' and not withheld then 7
        when not told or quantity = 'rest' then {unknown}
        when exact then v
        else r + step // 2
    end)::bigint as hi
from judged;

create or replace temp table guard_told as from guard_bound;
