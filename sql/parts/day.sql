-- A month's days of the metrics that are told by day or week, by dong: gus and the city are their sums. A day that is not
-- here is 0 where its month was reported.
select
    null::varchar as metric, null::varchar as dong_id, null::date as day,
    null::bigint as numerator,
    null::bigint as denominator -- null for counts and sums
where false
