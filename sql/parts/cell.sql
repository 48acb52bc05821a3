-- A month's cells. Parts are whole numbers; the division comes when they are read. A cell that is not here is 0.
select
    null::varchar as metric, null::varchar as breakdown, null::varchar as category, -- null, null: the total
    null::varchar as level, null::varchar as unit_id, null::date as month,
    null::bigint as numerator,
    null::bigint as denominator,   -- null for counts and sums
    null::bigint as cases,         -- records behind it
    null::integer as median_doubled -- twice the median in days, because it may lie between two days; null where there is none
where false
