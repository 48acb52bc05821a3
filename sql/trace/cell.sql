-- The records behind one cell by the file that brought them, and the files that speak for its days without having one.
-- The braces are filled with the metric's SELECT and parts and with the cell's place, period and category.
with event as (
    {select}
),

behind as (
    select delivery_no, line, {numerator} as numerator, {denominator} as denominator
    from event
    where dong_id in (select dong_id from org_dong where {unit})
        and cohort_date between {first} and {last}
        and {category}
),

contribution as (
    select
        delivery_no, count(*) as records, sum(numerator)::bigint as numerator, sum(denominator)::bigint as denominator,
        list(line order by line) as lines
    from behind
    group by all
),

asked as (
    select distinct d.delivery_no
    from delivery as d
    join ruling using (delivery_no)
    join served as s on s.supplier = d.supplier and s.valid_from <= {last} and s.valid_to >= {first}
    where d.verdict = 'taken' and d.dataset in ({datasets}) and d.first_day <= {last} and d.last_day >= {first}
        and s.dong_id in (select dong_id from org_dong where {unit})
)

select
    d.delivery_no, d.supplier, d.dataset, d.file_name, d.sequence, d.first_day, d.last_day, d.received_at, d.sha256,
    coalesce(c.records, 0) as records, coalesce(c.numerator, 0) as numerator, c.denominator, coalesce(c.lines, []) as lines,
    d.rows_rejected
from delivery as d
left join contribution as c using (delivery_no)
where c.delivery_no is not null or d.delivery_no in (from asked)
order by d.supplier, d.dataset, d.sequence;
