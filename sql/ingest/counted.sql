-- The ledger's counts of the dataset's files in the batch.
update delivery set
    rows_read = n.read,
    rows_rejected = n.rejected,
    rows_revised = n.revised,
    rows_outdated = n.outdated,
    rows_taken = case when delivery.verdict = 'taken' then n.read - n.rejected - n.revised - n.outdated else 0 end
from ({counts}) as n
where delivery.delivery_no = n.delivery_no;
