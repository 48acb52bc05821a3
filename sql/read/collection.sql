-- What the suppliers of the scope's gus delivered; the foundation's own for those who see every unit. The center of a dong
-- head's dong is not opened yet.
select
    supplier_id, kind, name_ko, name_en, gu_id, dataset, month, due, received_at, status, days_owed, days_covered, fact_rows,
    rejected_rows
from collection
where month between $first and $last
    and ($all_units or ($gu is not null and gu_id = $gu))
order by gu_id nulls last, kind, supplier_id, dataset, month
