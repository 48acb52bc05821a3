-- Files with far more or fewer rows a business day than their supplier sent of the dataset in its whole months before: at
-- least 6, at most 24 of them. Usual is five times as far from the median as months (MAD) and chance (a count's root) stray.
insert into warning
with asked as (
    select t.delivery_no, t.supplier, t.dataset, date_trunc('month', t.first_day)::date as month, t.rows_read, count(*) as days
    from touched as t
    join working_day as w on w.day between t.first_day and t.last_day
    group by all
),

usual as (
    select a.delivery_no, a.rows_read, a.days, median(r.rate) as middle, mad(r.rate) as stray
    from asked as a
    join month_rate as r on r.supplier = a.supplier and r.dataset = a.dataset
        and r.month < a.month and r.month >= a.month - interval 24 month
    group by all
    having count(*) >= 6
),

bounded as (
    select *, 5 * sqrt((1.4826 * stray) ** 2 + middle / days) as reach
    from usual
)

select 'volume', delivery_no, null, rows_read, [], middle - reach, middle + reach
from bounded
where rows_read / days not between middle - reach and middle + reach;
