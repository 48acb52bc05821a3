-- Records with ids of their own that have the same natural key as another record of their supplier up to three months
-- before. A record without a part of the key is not compared. Filled in from a contract.
insert into warning
with recent as not materialized (
    select delivery_no, line, supplier, {key}, hash(supplier, {key}) as likeness
    from "{dataset}"
    where event_date between getvariable('warn_first') - interval 3 month and getvariable('warn_last')
        and supplier in (select supplier from touched where dataset = '{dataset}')
        and {complete}
),

-- Few are alike at all, and only these are compared cell by cell.
alike as (
    select likeness from recent group by likeness having count(*) > 1
),

twin as (
    select delivery_no, line
    from recent
    where likeness in (from alike)
    qualify count(*) over (partition by supplier, {key}) > 1
)

select 'duplicate', delivery_no, null, count(*), list(line order by line)[1:20], null, null
from twin
where delivery_no in (select delivery_no from touched where dataset = '{dataset}')
group by delivery_no;
