-- What the snapshot before knew of what can have changed no more.
create or replace temp table before as
from basis.month_sum;
create or replace temp table arrivals_before as
from basis.arrival_sum;

insert into snap.collection
select c.*
from basis.collection as c
anti join owed_period as p on p.dataset = c.dataset and p.period = c.month
where c.month <= getvariable('as_of') and c.month >= least(getvariable('first_month'), date_trunc('year', getvariable('first_month'))::date);
