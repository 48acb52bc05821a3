-- Whole months with which, for seven months, the rows a business day of a supplier and dataset all lie on one side of the
-- twelve months before, by more than months (mean moving range / 1.128) and chance (a count's root) stray.
insert into warning
with asked as (
    select delivery_no, supplier, dataset, first_day as month, rows_read
    from touched
    where day(first_day) = 1 and last_day = last_day(first_day)
),

past as (
    select
        a.delivery_no, a.rows_read, r.rate, r.month > a.month - interval 7 month as recent,
        abs(r.rate - lag(r.rate) over (partition by a.delivery_no order by r.month)) as moved
    from asked as a
    join month_rate as r on r.supplier = a.supplier and r.dataset = a.dataset and r.month <= a.month and r.month > a.month - interval 19 month
),

usual as (
    select
        delivery_no, rows_read, avg(rate) filter (not recent) as middle,
        greatest(avg(moved) filter (not recent) / 1.128, sqrt(avg(rate) filter (not recent) / 21)) as stray,
        min(rate) filter (recent) as least, max(rate) filter (recent) as most
    from past
    group by all
    having count(*) filter (recent) = 7 and count(*) filter (not recent) = 12
)

select 'shift', delivery_no, null, rows_read, [], middle - stray, middle + stray
from usual
where least > middle + stray or most < middle - stray;
