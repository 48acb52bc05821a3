-- Cells of a year that the audit (src/Warehouse/Disclosure) rounds or withholds for all who do not see exact figures.
select
    null::varchar as metric, null::varchar as breakdown, null::varchar as category, null::varchar as level, null::varchar as unit_id,
    null::varchar as grain, null::date as period, null::boolean as rounded -- false: withheld
where false
