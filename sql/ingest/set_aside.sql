-- Which rows are set aside and why; of another center's file nothing is kept.
insert into reject
select found.delivery_no, found.line, found.column_id, found.reason, found.value_masked
from found
join batch using (delivery_no)
where coalesce(batch.reason_code, '') <> 'wrong_supplier';
