-- A metric's cells by the numbers of place, piece, length of period (month, quarter, year) and period, counted from 2000.
select
    p.no, coalesce(k.no, 0), (array_position(['month', 'quarter', 'year'], c.grain) - 1)::integer, date_diff(c.grain, date '2000-01-01', c.period)::integer,
    c.numerator, coalesce(c.denominator, 0), c.cases, c.median_doubled
from cell as c
join place as p using (level, unit_id)
left join piece as k on k.breakdown = c.breakdown and k.category = c.category
where c.metric = $metric and (c.breakdown is null or k.no is not null)
