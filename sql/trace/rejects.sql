-- Cells that broke the contract, with the file that brought them.
select
    d.delivery_no, d.supplier, d.dataset, d.file_name, d.received_at, r.line, r.column_id, r.reason, r.value_masked
from reject as r
join delivery as d using (delivery_no)
where {where}
