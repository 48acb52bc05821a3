-- The files behind the figures, and of which dongs each supplier's files may speak.
insert into snap.delivery
select delivery_no, supplier, dataset, first_day, last_day, sequence, file_name, sha256, received_at, rows_rejected
from delivery
join ruling using (delivery_no)
where verdict = 'taken'
order by supplier, dataset, sequence;

insert into snap.served
select distinct supplier, kind, dong_id, valid_from, valid_to
from served
order by all;
