-- Deliveries that a metric's cell of a month rests on: one for each center, dataset and month.
select
    null::varchar as metric, null::varchar as level, null::varchar as unit_id, null::date as month,
    null::integer as expected,
    null::integer as received, -- every day owed is covered
    null::integer as started   -- at least one day is covered
where false
