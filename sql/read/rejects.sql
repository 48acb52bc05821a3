-- Cells that broke the contract, of the suppliers that the scope opens: a dong head's is the center that serves his dong now.
select delivery_no, supplier_id as supplier, dataset, file_name, received_at, line, column_id, reason, value_masked
from reject
where ($all_units or ($gu is not null and gu_id = $gu) or ($dong is not null and supplier_id in (
        select s.supplier_id
        from served as s, meta
        where s.kind = 'center' and s.dong_id = $dong and meta.as_of between s.valid_from and s.valid_to
    )))
    and ($supplier is null or supplier_id = $supplier)
    and ($dataset is null or dataset = $dataset)
    and ($since is null or received_at >= $since)
    and ($reason is null or reason = $reason)
