-- What looks strange, with the file that brought it.
select
    w.kind, d.supplier, d.dataset, d.file_name, d.received_at, d.first_day, d.last_day, w.column_id, w.records, w.lines, w.low, w.high
from warning as w
join delivery as d using (delivery_no)
where {where}
order by d.received_at desc, d.supplier, d.dataset, d.delivery_no, w.kind, w.column_id
