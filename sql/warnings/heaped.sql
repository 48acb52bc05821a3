-- Numbers of people or households of which half or more end in 0 or 5, where a fifth would by chance: of at least 50 of 10
-- and more that a supplier sent in twelve months. Filled in from a contract.
insert into warning
with told as not materialized (
    select delivery_no, line, supplier, {column} % 5 = 0 as rough
    from "{dataset}"
    where event_date between date_trunc('month', getvariable('warn_last')) - interval 11 month and getvariable('warn_last')
        and supplier in (select supplier from touched where dataset = '{dataset}')
        and {column} >= 10
),

heaped as (
    select supplier
    from told
    group by supplier
    having count(*) >= 50 and 2 * count(*) filter (rough) >= count(*)
)

select 'heaped', delivery_no, '{column}', count(*), list(line order by line)[1:20], null, null
from told
semi join heaped using (supplier)
where rough and delivery_no in (select delivery_no from touched where dataset = '{dataset}')
group by delivery_no;
