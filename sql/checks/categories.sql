-- The categories of a breakdown come to no more than the whole; to less where records have none.
select
    p.metric, p.level, p.unit_id, p.grain, p.period, p.breakdown, null as category,
    format('{} of {} from {} records, while its categories come to {} of {} from {}',
        coalesce(any_value(w.numerator), 0), coalesce(any_value(w.denominator), 0), coalesce(any_value(w.cases), 0), sum(p.numerator), coalesce(sum(p.denominator), 0), sum(p.cases)) as finding
from cell as p
left join cell as w
    on w.breakdown is null and w.metric = p.metric and w.level = p.level and w.unit_id = p.unit_id and w.grain = p.grain and w.period = p.period
where p.breakdown is not null
group by p.metric, p.level, p.unit_id, p.grain, p.period, p.breakdown
having coalesce(any_value(w.cases), 0) < sum(p.cases) or any_value(w.numerator) < sum(p.numerator) or any_value(w.denominator) < sum(p.denominator)
