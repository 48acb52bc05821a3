-- What was set aside, refused and doubted, for the page on which centers see what to mend.
create or replace temp table recent as
select d.*, o.gu_id
from delivery as d
join ruling using (delivery_no)
left join (
    select center_id as supplier, any_value(gu_id) as gu_id from org_center group by all
    union
    select gu_id, gu_id from org_gu
) as o using (supplier)
where d.received_at >= getvariable('as_of') - interval 90 day;

insert into snap.reject
select d.supplier, d.gu_id, d.dataset, d.file_name, d.received_at, r.delivery_no, r.line, r.column_id, r.reason, r.value_masked
from reject as r
join recent as d using (delivery_no)
order by d.supplier, d.dataset, r.delivery_no, r.line, r.column_id;

insert into snap.refused
select supplier, gu_id, dataset, file_name, received_at, first_day, last_day, reason_code, reason_ko, reason_en
from recent
where verdict = 'refused'
order by supplier, dataset, sequence;

insert into snap.warning
select
    w.kind, d.supplier, d.gu_id, d.dataset, d.file_name, d.received_at, d.first_day, d.last_day, w.column_id, w.records, w.lines,
    w.low, w.high
from warning as w
join recent as d using (delivery_no)
order by d.supplier, d.dataset, d.sequence, w.kind, w.column_id;

drop table recent;
