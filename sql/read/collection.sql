-- What the suppliers of the scope's gus delivered; the foundation's own for those who see every unit. The center of a dong
-- head's dong is not opened yet. How many records there are of care crises, or that there are none, would be a
-- dong's figure; because an empty file is not told to be late, no full one is.
select
    supplier_id, kind, name_ko, name_en, gu_id, dataset, month, due, received_at,
    case
        when list_contains(string_split($protected, ','), dataset) and (status = 'EmptyDeclared' or (status = 'Late' and days_covered = days_owed)) then 'OnTime'
        else status
    end as status,
    days_owed, days_covered,
    case when not list_contains(string_split($protected, ','), dataset) then fact_rows end as fact_rows,
    rejected_rows
from collection
where month between $first and $last
    and ($all_units or ($gu is not null and gu_id = $gu))
    and ($only is null or gu_id = $only)
order by gu_id nulls last, kind, supplier_id, dataset, month
