-- The counts behind the cells of the metrics in guard_metric, as a mail shows them, which tells most of what may be passed on: the city and gus
-- exactly from 8 on, dongs rounded. Where a count is small, how wide the range has to stay that is left for it.
-- sql/read/precision.sql shows by the same rules.
create or replace temp table guard_cell as
with home as (
    select distinct level, unit_id, case level when 'dong' then gu_id when 'gu' then 'seoul' end as above
    from snap.unit
),

piece as (
    select metric, kind, divide_by, null::varchar as breakdown, null::varchar as category from guard_metric
    union all
    select metric, kind, divide_by, breakdown, category from snap.category join guard_metric using (metric)
),

-- A cell that is not there is 0, which is as telling as 3. Of a place that sent nothing it is known that it counts nothing.
whole as (
    select
        row_number() over () as cell, p.metric, p.kind, p.divide_by, f.level, f.unit_id, h.above, f.grain, f.period, p.breakdown, p.category,
        coalesce(p.breakdown || '/' || p.category, '') as piece,
        coalesce(c.numerator, 0) as numerator, coalesce(c.denominator, 0) as denominator, coalesce(c.cases, 0) as cases
    from snap.completeness as f
    join home as h using (level, unit_id)
    join piece as p using (metric)
    left join snap.cell as c
        on c.metric = f.metric and c.level = f.level and c.unit_id = f.unit_id and c.grain = f.grain and c.period = f.period
        and c.breakdown is not distinct from p.breakdown and c.category is not distinct from p.category
    where f.started > 0
),

counted as (
    select
        * exclude (numerator, denominator, cases),
        unnest(case kind
            when 'count' then [{'quantity': 'x', 'v': numerator, 'told': numerator >= 8, 'small': numerator < 8}]
            when 'sum' then [{'quantity': 'x', 'v': numerator, 'told': cases >= 8, 'small': cases < 8}]
            else [
                {'quantity': 'x', 'v': numerator, 'told': least(numerator, denominator - numerator) >= 8, 'small': numerator < 8},
                {'quantity': 'rest', 'v': denominator - numerator, 'told': least(numerator, denominator - numerator) >= 8, 'small': denominator - numerator < 8},
                {'quantity': 'all', 'v': denominator, 'told': case kind when 'days' then numerator else least(numerator, denominator - numerator) end >= 8, 'small': denominator < 8}
            ]
        end, recursive := true)
    from whole
),

-- Amounts are rounded to five of their unit, counts to five.
stepped as (
    select *, level <> 'dong' as exact, case kind when 'sum' then 5 * divide_by else 5 end as step
    from counted
)

select
    row_number() over () as id,
    cell, metric, kind, quantity, level, unit_id, above, grain, period, breakdown, category, piece, v, exact, step, told,
    0::bigint as lo, 0::bigint as hi,
    -- of counts four values, of amounts a fifth of the amount
    case when small then case kind when 'sum' then greatest(step, v // 5) else 3 end end as need
from stepped;

-- Cells that are withheld, or rounded, because the other figures would give a small one away.
create or replace temp table guard_sealed (cell bigint, rounded boolean);
