-- Deliveries that the figures of a month rest on: one for each center, dataset and month. Metrics that are counted from the
-- same datasets share them.
select
    null::varchar as datasets, -- their names, with + between them
    null::varchar as level, null::varchar as unit_id, null::date as month,
    null::integer as expected,
    null::integer as received, -- every day owed is covered
    null::integer as started   -- at least one day is covered
where false
