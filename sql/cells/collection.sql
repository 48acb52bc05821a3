-- How each supplier stands with what it owes of each dataset for each period up to the reference day.
insert into snap.collection
select
    supplier, kind, name_ko, name_en, gu_id, dataset, period, due, received_at, status, days_owed, days_covered, fact_rows, rejected_rows
from standing
order by dataset, period, supplier;
