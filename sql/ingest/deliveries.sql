-- The batch's ledger rows come first, their counts later: rules about later files look at the whole batch here.
insert into delivery
select
    delivery_no, supplier, dataset, first_day, last_day, sequence, file_name, sha256, generated_at, received_at,
    verdict, reason_code, reason_ko, reason_en, 0, 0, 0, 0, 0
from batch;
