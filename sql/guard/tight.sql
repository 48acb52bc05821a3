-- Lines that leave a small part fewer possible values than it needs, by the ranges in a table: alone, to a reader who knows
-- one of the other places from his own work too, or together with other lines.
create or replace temp table guard_tight as
with summed as (
    select
        line, any_value(whole) as whole, sum(b.lo)::bigint as lo, sum(b.hi)::bigint as hi,
        -- the parts that tell an insider most
        arg_max(part, b.hi - c.v) as low_part, max(b.hi - c.v) as low_slack, arg_max(c.v - b.lo, b.hi - c.v) as low_other,
        arg_max(part, c.v - b.lo) as high_part, max(c.v - b.lo) as high_slack, arg_max(b.hi - c.v, c.v - b.lo) as high_other
    from guard_line
    join {ranges} as b on b.id = part
    join guard_cell as c on c.id = part
    where stage <= {stage}
    group by line
),

ranged as (
    select
        c.metric, l.line, l.axis, l.stage, l.part, c.need, d.lo as told_lo, d.hi as told_hi, b.hi - b.lo as width,
        t.lo - (s.hi - b.hi) as lo, t.hi - (s.lo - b.lo) as hi,
        l.axis = 'place' and s.low_part <> l.part as low_knows, s.low_slack, s.low_other,
        l.axis = 'place' and s.high_part <> l.part as high_knows, s.high_slack, s.high_other
    from guard_line as l
    join summed as s using (line)
    join guard_cell as c on c.id = l.part and c.need is not null
    join guard_told as d on d.id = l.part
    join {ranges} as b on b.id = l.part
    join {ranges} as t on t.id = s.whole
),

judged as (
    select
        metric, line, axis, stage,
        least(told_hi, hi) - greatest(told_lo, lo) < need
        or (low_knows and least(told_hi, hi - low_other) - greatest(told_lo, lo + low_slack) < need)
        or (high_knows and least(told_hi, hi - high_slack) - greatest(told_lo, lo + high_other) < need) as alone,
        width < need as together
    from ranged
)

select metric, line, axis, stage, bool_or(alone) as alone
from judged
where alone or together
group by all;
