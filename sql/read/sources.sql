-- The files behind a metric's total in a place and period, as far as the scope opens their dongs: a file is a center's, and
-- a center is a dong.
with open_dong as (
    select distinct unit_id as dong_id
    from unit
    where level = 'dong'
        and ($level = 'city' or ($level = 'gu' and gu_id = $unit) or ($level = 'dong' and unit_id = $unit))
        and ($all_units or ($gu is not null and gu_id = $gu) or ($dong is not null and unit_id = $dong))
),

contribution as (
    select delivery_no, sum(cases)::bigint as cases, sum(numerator)::bigint as numerator, sum(denominator)::bigint as denominator
    from {part}
    where metric = $metric and month between $first and $last and dong_id in (from open_dong)
    group by all
),

-- Files that speak for the days and hold no record of the metric say that nothing happened.
asked as (
    select distinct d.delivery_no
    from delivery as d
    join served as s on s.supplier_id = d.supplier_id and s.valid_from <= $last and s.valid_to >= $first
    where list_contains(string_split($datasets, ','), d.dataset) and d.first_day <= $last and d.last_day >= $first
        and s.dong_id in (from open_dong)
)

select
    d.supplier_id, d.dataset, d.file_name, d.sequence, d.first_day, d.last_day, d.received_at, d.sha256,
    coalesce(c.cases, 0) as cases, coalesce(c.numerator, 0) as numerator, c.denominator, d.rows_rejected
from delivery as d
left join contribution as c using (delivery_no)
where c.delivery_no is not null or d.delivery_no in (from asked)
order by d.supplier_id, d.dataset, d.sequence
