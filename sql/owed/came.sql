-- What came of each supplier, dataset and period. What arrives before offices open at nine belongs to the night before.
create or replace temp table came as
with span as (
    select
        supplier, dataset, first_day, last_day, verdict,
        min(received_at - interval 9 hour)::date as night,
        max(received_at) as received_at,
        arg_max(rows_rejected, sequence) as rejected_rows,
        max(sequence) as sequence
    from delivery
    group by all
),

part as (
    select
        s.*, d.whole,
        unnest(generate_series(
            date_trunc(case when d.whole then 'year' else 'month' end, first_day)::timestamp,
            last_day::timestamp,
            case when d.whole then interval 1 year else interval 1 month end
        ))::date as period
    from span as s
    join owed_dataset as d using (dataset)
),

clipped as (
    select
        * exclude (first_day, last_day, verdict),
        verdict = 'taken' as taken,
        greatest(first_day, period) as first_day,
        least(last_day, case when whole then make_date(year(period), 12, 31) else last_day(period) end) as last_day,
        last_day <= case when whole then make_date(year(period), 12, 31) else last_day(period) end as ends_here
    from part
)

select * exclude (whole, first_day, last_day), day_bits(period, whole, first_day, last_day) as days
from clipped;
