-- How many rows a business day suppliers sent in their whole months, of datasets of which something new came.
create or replace temp table month_rate as
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
)

select w.supplier, w.dataset, w.month, w.rows_read / o.days as rate
from whole as w
join open_days as o using (month);
