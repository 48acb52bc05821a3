-- Records that stand on several lines of one file.
create or replace temp table repeated as
select delivery_no, source_system, source_record_id
from {stage}
where delivery_no in (select delivery_no from batch where repeats)
group by all
having count(*) > 1;
