-- Months whose records nearly all stand in the month before too: on the same day of the month, about the same person or
-- household, with the same codes. Of at least 20 different ones four fifths or more. Filled in from a contract.
insert into warning
with told as (
    select delivery_no, line, supplier, date_trunc('month', event_date)::date as month, hash(day(event_date), {likeness}) as likeness
    from "{dataset}"
    where event_date between date_trunc('month', getvariable('warn_first')) - interval 1 month and getvariable('warn_last')
        and supplier in (select supplier from touched where dataset = '{dataset}')
        and coalesce({persons}) is not null
),

looked_at as (
    select delivery_no, supplier, month, likeness, min(line) as line
    from told
    where delivery_no in (select delivery_no from touched where dataset = '{dataset}')
    group by all
),

compared as (
    select n.delivery_no, n.month, count(*) as different, count(b.likeness) as again, list(n.line) filter (b.likeness is not null) as lines
    from looked_at as n
    left join (select distinct supplier, month, likeness from told) as b
        on b.supplier = n.supplier and b.likeness = n.likeness and b.month = n.month - interval 1 month
    group by n.delivery_no, n.month
)

select 'copied', delivery_no, null, sum(again)::bigint, list_sort(flatten(list(lines)))[1:20], null, null
from compared
where different >= 20 and again >= 0.8 * different
group by delivery_no;
