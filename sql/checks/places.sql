-- The figures of a place are the sums of those of the places in it.
with home as (
    select distinct level, unit_id, case level when 'dong' then gu_id when 'gu' then 'seoul' end as above
    from snap.unit
    where level <> 'city'
),

compared as (
    select c.metric, case c.level when 'dong' then 'gu' else 'city' end as level, h.above as unit_id, c.grain, c.period, c.breakdown, c.category, c.numerator, c.denominator, c.cases, 1 as part
    from cell as c
    join home as h using (level, unit_id)
    union all
    select metric, level, unit_id, grain, period, breakdown, category, numerator, denominator, cases, 0
    from cell
    where level <> 'dong'
)

select
    metric, level, unit_id, grain, period, breakdown, category,
    format('{} of {} from {} records, while the places in it come to {} of {} from {}',
        sum(numerator * (1 - part)), coalesce(sum(denominator * (1 - part)), 0), sum(cases * (1 - part)),
        sum(numerator * part), coalesce(sum(denominator * part), 0), sum(cases * part)) as finding
from compared
group by metric, level, unit_id, grain, period, breakdown, category
having sum(numerator * (2 * part - 1)) <> 0 or coalesce(sum(denominator * (2 * part - 1)), 0) <> 0 or sum(cases * (2 * part - 1)) <> 0
