-- Files that were refused as a whole, newest first.
select d.supplier, d.dataset, d.file_name, d.received_at, d.first_day, d.last_day, d.reason_code as reason, d.reason_ko, d.reason_en
from delivery as d
where d.verdict = 'refused' and {where}
order by d.received_at desc, d.supplier, d.dataset, d.sequence desc
