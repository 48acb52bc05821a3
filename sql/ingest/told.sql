-- When the records that this batch speaks of were known before: from rows that leave, from rows that are outdated
-- themselves, and from records that had gone and may come back.
create or replace temp table told as
with account as (
    select supplier, source_system, source_record_id, known_at from leaving
    union all
    select b.supplier, s.source_system, s.source_record_id, b.generated_at
    from {stage} as s
    join passed_over as p on p.delivery_no = s.delivery_no and p.line = s.line and p.outdated
    join batch as b on b.delivery_no = s.delivery_no
    union all
    select supplier, source_system, source_record_id, known_at
    from gone
    where dataset = '{dataset}' and supplier in (select supplier from batch where dataset = '{dataset}')
)

select supplier, source_system, source_record_id, min(known_at) as known_at
from account
group by all;

set variable outdated = (select count(*) > 0 from passed_over where outdated);

-- An outdated row may have told of a record earlier than the file that has it now.
update {fact} set known_at = told.known_at
from told
where getvariable('outdated')
    and {fact}.supplier = told.supplier and {fact}.source_system = told.source_system
    and {fact}.source_record_id = told.source_record_id and {fact}.known_at > told.known_at;
