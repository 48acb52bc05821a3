-- A year's medians of days by quarter, half and year, doubled as in a cell.
select
    null::varchar as metric, null::varchar as breakdown, null::varchar as category, null::varchar as level, null::varchar as unit_id,
    null::varchar as grain, null::date as period, null::integer as median_doubled
where false
