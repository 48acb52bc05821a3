-- How much of a dataset came late in the past: for each month that has ended and is not closed yet, the least and the most
-- share of the records of the twelve closed months before it that were entered longer after their month's end than the
-- reference day lies after its own. A corrected record bears the time of its correction: where a file told of it earlier,
-- that counts, and where none did, nobody knows when it came. Months of few records tell nothing, and fewer than three months
-- are no past.
insert into snap.late_share
with settling as (
    select distinct month, getvariable('as_of') - last_day(month) as days
    from period
    where month > getvariable('closed_through') and last_day(month) <= getvariable('as_of')
),

entered as (
    select date_trunc('month', event_date)::date as month, least(recorded_at, known_at)::date - last_day(event_date) as days, count(*) as records
    from warehouse.main."{dataset}"
    where event_date between greatest(getvariable('closed_through') - interval 11 month, getvariable('first_month'))::date
        and last_day(getvariable('closed_through'))
        and (revision_no = 0 or known_at < recorded_at)
    group by all
),

share as (
    select s.month, s.days, e.month as closed, sum(e.records * (e.days > s.days)::integer) / sum(e.records) as late
    from settling as s
    cross join entered as e
    group by s.month, s.days, e.month
    having sum(e.records) >= 30
)

select '{dataset}', month, days, count(*)::integer, round(100 * min(late), 1), round(100 * max(late), 1)
from share
group by month, days
having count(*) >= 3;
