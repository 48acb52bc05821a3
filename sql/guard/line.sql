-- Which cells add up to which: the categories of a place, the places of a larger one, the months and quarters of a longer
-- period, and of a share those who are counted and those who are not. A line's stage is the length of its whole's period.
create or replace temp table guard_line as
with named as (
    select metric, breakdown, 8 + row_number() over (partition by metric order by breakdown) as number
    from (select distinct metric, breakdown from snap.category join guard_metric using (metric))
),

part as (
    select t.id * 64 + n.number as line, t.id as whole, p.id as part, 'category' as axis
    from guard_cell as p
    join named as n using (metric, breakdown)
    join guard_cell as t using (metric, quantity, unit_id, grain, period)
    where t.piece = ''
    union all
    select t.id * 64, t.id, p.id, 'place'
    from guard_cell as p
    join guard_cell as t on t.unit_id = p.above and t.metric = p.metric and t.quantity = p.quantity and t.grain = p.grain and t.period = p.period and t.piece = p.piece
    union all
    select t.id * 64 + 1, t.id, p.id, 'time'
    from guard_cell as p
    join guard_cell as t using (metric, quantity, unit_id, piece)
    where p.grain = 'month' and t.grain = 'quarter' and t.period = date_trunc('quarter', p.period)
    union all
    select t.id * 64 + case p.grain when 'month' then 2 else 3 end, t.id, p.id, 'time'
    from guard_cell as p
    join guard_cell as t using (metric, quantity, unit_id, piece)
    where p.grain in ('month', 'quarter') and t.grain = 'year' and t.period = date_trunc('year', p.period)
    union all
    select t.id * 64 + 4, t.id, p.id, 'rest'
    from guard_cell as p
    join guard_cell as t using (cell)
    where t.quantity = 'all' and p.quantity <> 'all'
)

select part.*, case c.grain when 'month' then 1 when 'quarter' then 2 else 3 end as stage
from part
join guard_cell as c on c.id = part.whole;
