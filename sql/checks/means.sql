-- The records of a mean come to its sum and its count, and vary by no less than nothing.
with mean (metric, amount, number) as (
    values {means}
),

brought as (
    select metric, level, unit_id, month as period, breakdown, category, numerator, cases, squares, 1 as part from square
    union all
    select m.metric, c.level, c.unit_id, c.period, c.breakdown, c.category, c.numerator, 0, null, 0
    from cell as c
    join mean as m on m.amount = c.metric
    where c.grain = 'month'
    union all
    select m.metric, c.level, c.unit_id, c.period, c.breakdown, c.category, 0, c.numerator, null, 0
    from cell as c
    join mean as m on m.number = c.metric
    where c.grain = 'month'
)

select
    any_value(m.amount) as metric, level, unit_id, 'month' as grain, period, breakdown, category,
    format('{} from {} records, while the mean {} is of {} from {} with squares of {}',
        sum(numerator * (1 - part)), sum(cases * (1 - part)), metric, sum(numerator * part), sum(cases * part), coalesce(sum(squares), 0)::varchar) as finding
from brought as b
join mean as m using (metric)
group by b.metric, level, unit_id, period, breakdown, category
having sum(numerator * (2 * part - 1)) <> 0 or sum(cases * (2 * part - 1)) <> 0
    or sum(squares)::double * sum(cases * part) < pow(sum(numerator * part)::double, 2) * (1 - 1e-9)
