-- How much of a metric's total in a dong and month each file brought.
select
    null::varchar as metric, null::varchar as dong_id, null::date as month, null::integer as delivery_no,
    null::bigint as cases, null::bigint as numerator, null::bigint as denominator
where false
