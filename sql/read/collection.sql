-- What the centers of the scope's gus delivered. The center of a dong head's dong is not opened yet.
select center_id, name_ko, name_en, gu_id, dataset, month, days_owed, days_covered, fact_rows, rejected_rows
from collection
where month between $first and $last
    and ($all_units or ($gu is not null and gu_id = $gu))
order by gu_id, center_id, dataset, month
