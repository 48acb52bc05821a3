-- Which months of which metrics tell otherwise than before, among those that were counted again.
create or replace temp table fresh_changed as
select c.metric, c.month
from candidate as c
left join counted as n using (metric, month)
left join before as b using (metric, month)
where c.month in ({months}) and (n.sum is distinct from b.sum or c.unknown);

insert into changed
from fresh_changed;
