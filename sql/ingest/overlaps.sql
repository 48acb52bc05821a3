-- Whether files of the dataset in the batch cover days that other files cover too.
select count(*) > 0
from batch as b
join delivery as d
    on d.supplier = b.supplier and d.dataset = b.dataset and d.delivery_no <> b.delivery_no
        and d.first_day <= b.last_day and d.last_day >= b.first_day
where b.dataset = '{dataset}' and b.verdict = 'taken' and d.verdict = 'taken'
