-- What became of the rows of each of the dataset's files in the batch.
with rejected as (select delivery_no, count(*) as n from bad group by all),

passed as (
    select delivery_no, count(*) filter (not outdated) as revised, count(*) filter (outdated) as outdated
    from passed_over
    group by all
)

select
    b.delivery_no,
    b.rows_read as read,
    coalesce(j.n, 0) as rejected,
    coalesce(p.revised, 0) as revised,
    coalesce(p.outdated, 0) as outdated
from batch as b
left join rejected as j using (delivery_no)
left join passed as p using (delivery_no)
where b.dataset = '{dataset}'
