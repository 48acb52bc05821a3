-- A record that stands on two days, because its day was corrected and the old day's file not sent again, stands once:
-- in the later sequence. Looks only at records that the batch brought or that stood back before; what stands is a
-- function of the rows in the table, so the order in which files come does not matter.
with looked_at as (
    select distinct supplier, source_system, source_record_id
    from {fact}
    where supplier in (select supplier from batch where dataset = '{dataset}')
        and (not stands or delivery_no in (select delivery_no from batch where dataset = '{dataset}'))
),

placed as (
    select
        f.rowid as id,
        row_number() over (
            partition by supplier, source_system, source_record_id
            order by f.sequence desc, f.revision_no desc, f.event_date desc
        ) = 1 as stands
    from {fact} as f
    semi join looked_at using (supplier, source_system, source_record_id)
)

update {fact} set stands = placed.stands
from placed
where {fact}.rowid = placed.id and {fact}.stands <> placed.stands;
