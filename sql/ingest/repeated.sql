-- Records that stand on several lines of one file; twice where they do so in one revision.
create or replace temp table repeated as
select delivery_no, source_system, source_record_id, count(*) > count(distinct revision_no) as twice
from {stage}
where delivery_no in (select delivery_no from batch where repeats)
group by all
having count(*) > 1;
