-- What a month's means are made of: of the same records the sum, the number and the sum of squares, in the smallest unit.
select
    null::varchar as metric, null::varchar as breakdown, null::varchar as category, -- null, null: the total
    null::varchar as level, null::varchar as unit_id, null::date as month,
    null::bigint as numerator,
    null::bigint as cases,
    null::decimal(38, 0) as squares
where false
