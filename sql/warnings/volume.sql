-- Files with far more or fewer rows a business day than their supplier sent of the dataset in its whole months before: at
-- least 6, at most 24 of them. Usual is five times as far from the median as months (MAD) and chance (a count's root) stray.
insert into warning
with whole as (
    select d.supplier, d.dataset, d.first_day as month, arg_max(d.rows_read, d.sequence) as rows_read
    from delivery as d
    join ruling using (delivery_no)
    semi join touched as t on t.supplier = d.supplier and t.dataset = d.dataset
    where d.verdict = 'taken' and day(d.first_day) = 1 and d.last_day = last_day(d.first_day)
    group by all
),

open_days as (
    select date_trunc('month', day)::date as month, count(*) as days
    from working_day
    group by all
),

rate as (
    select w.supplier, w.dataset, w.month, w.rows_read / o.days as rate
    from whole as w
    join open_days as o using (month)
),

asked as (
    select t.delivery_no, t.supplier, t.dataset, date_trunc('month', t.first_day)::date as month, t.rows_read, count(*) as days
    from touched as t
    join working_day as w on w.day between t.first_day and t.last_day
    group by all
),

usual as (
    select a.delivery_no, a.rows_read, a.days, median(r.rate) as middle, mad(r.rate) as stray
    from asked as a
    join rate as r on r.supplier = a.supplier and r.dataset = a.dataset
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
