-- Months whose records nearly all stand in the month before too: on the same day of the month, about the same person or
-- household, with the same codes. Of at least 20 different ones four fifths or more. Filled in from a contract.
insert into warning
with told as not materialized (
    select delivery_no, line, supplier, date_trunc('month', event_date)::date as month, hash(supplier, day(event_date), {likeness}) as likeness
    from "{dataset}"
    where event_date between date_trunc('month', getvariable('warn_first')) - interval 1 month and getvariable('warn_last')
        and supplier in (select supplier from touched where dataset = '{dataset}')
        and coalesce({persons}) is not null
),

looked_at as (
    select distinct delivery_no, month, likeness
    from told
    where delivery_no in (select delivery_no from touched where dataset = '{dataset}')
),

again as (
    select n.delivery_no, n.month, n.likeness
    from looked_at as n
    semi join told as b on b.likeness = n.likeness and b.month = n.month - interval 1 month
),

copied as (
    select n.delivery_no, n.month
    from (select delivery_no, month, count(*) as different from looked_at group by all) as n
    join (select delivery_no, month, count(*) as again from again group by all) as a using (delivery_no, month)
    where different >= 20 and again >= 0.8 * different
)

select 'copied', delivery_no, null, count(*), list(line order by line)[1:20], null, null
from (
    select t.delivery_no, min(t.line) as line
    from told as t
    semi join copied using (delivery_no, month)
    semi join again using (delivery_no, month, likeness)
    group by t.delivery_no, t.month, t.likeness
)
group by delivery_no;
