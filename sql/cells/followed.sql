-- Which file brought how much of the durations.
insert into fresh_source
select metric, dong_id, month, delivery_no, sum(seen)::bigint, sum(ended)::bigint, sum(seen)::bigint
from watched
where breakdown is null
group by all;

truncate watched;
