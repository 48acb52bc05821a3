-- One round of what a reader can work out: of a line, each part is the whole less the other parts, and the whole is their sum.
-- Only lines in which something has become known since the round before can tell anything new.
create or replace temp table guard_next as
with active as (
    select line from guard_line join guard_changed on id = part where stage <= {stage}
    union
    select line from guard_line join guard_changed on id = whole where stage <= {stage}
),

summed as (
    select line, any_value(whole) as whole, sum(b.lo)::bigint as lo, sum(b.hi)::bigint as hi
    from guard_line
    join active using (line)
    join guard_bound as b on b.id = part
    group by line
),

worked_out as (
    select part as id, t.lo - (s.hi - b.hi) as lo, t.hi - (s.lo - b.lo) as hi
    from guard_line as l
    join summed as s using (line)
    join guard_bound as b on b.id = l.part
    join guard_bound as t on t.id = s.whole
    union all
    select whole, lo, hi from summed
),

best as (
    select id, max(lo) as lo, min(hi) as hi from worked_out group by id
)

select b.id, greatest(b.lo, coalesce(w.lo, b.lo)) as lo, least(b.hi, coalesce(w.hi, b.hi)) as hi
from guard_bound as b
left join best as w using (id);
