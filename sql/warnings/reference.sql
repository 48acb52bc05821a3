-- Records that name a record of another dataset which their supplier has not delivered since three years before. Cancelled
-- records were delivered too. Filled in from a reference of a contract.
insert into warning
with named as (
    select f.delivery_no, f.line, f.supplier, f.{column} as name
    from "{dataset}" as f
    where f.event_date between getvariable('warn_first') and getvariable('warn_last') and f.{column} is not null
        and f.delivery_no in (select delivery_no from touched where dataset = '{dataset}')
),

delivered as (
    select distinct supplier, {target} as name
    from {target_fact}
    where event_date >= getvariable('warn_first') - interval 3 year
        and supplier in (select supplier from touched where dataset = '{dataset}')
)

select 'reference', delivery_no, '{column}', count(*), list(line order by line)[1:20], null, null
from named
anti join delivered using (supplier, name)
group by delivery_no;
