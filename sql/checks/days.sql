-- The days of a month come to the month in each dong, for what is told by day or week.
with told as (
    select metric, dong_id as unit_id, date_trunc('month', day)::date as period, sum(numerator) as numerator, sum(denominator) as denominator
    from day
    group by all
),

month as (
    select metric, unit_id, period, numerator, denominator
    from cell
    where level = 'dong' and breakdown is null and metric in (select metric from told) and period in (select period from told)
)

select
    metric, 'dong' as level, unit_id, 'month' as grain, period, null as breakdown, null as category,
    format('{} of {}, while its days come to {} of {}', coalesce(m.numerator, 0), coalesce(m.denominator, 0), coalesce(t.numerator, 0), coalesce(t.denominator, 0)) as finding
from month as m
full join told as t using (metric, unit_id, period)
where m.numerator is distinct from t.numerator or m.denominator is distinct from t.denominator
