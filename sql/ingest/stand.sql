-- A record that stands on two days, because its day was corrected and the old day's file not sent again, stands once:
-- in the later sequence. Looks only at records that the batch brought or that stood back before; what stands is a
-- function of the rows in the table, so the order in which files come does not matter. Both became known when the
-- first did.
create or replace temp table placed as
with theirs as (
    select delivery_no
    from delivery
    where dataset = '{dataset}' and supplier in (select supplier from moving where dataset = '{dataset}')
),

looked_at as (
    select distinct supplier, source_system, source_record_id
    from {fact}
    semi join theirs using (delivery_no)
    where not stands or delivery_no >= getvariable('first_delivery')
)

select
    f.rowid as id,
    min(f.known_at) over kin as known_at,
    row_number() over (kin order by f.sequence desc, f.revision_no desc, f.event_date desc) = 1 as stands
from {fact} as f
semi join theirs using (delivery_no)
semi join looked_at using (supplier, source_system, source_record_id)
window kin as (partition by f.supplier, f.source_system, f.source_record_id);

insert into stirred
select distinct '{dataset}', date_trunc('month', f.event_date)::date
from {fact} as f
join placed on f.rowid = placed.id
where f.stands <> placed.stands;

update {fact} set stands = placed.stands, known_at = placed.known_at
from placed
where {fact}.rowid = placed.id and ({fact}.stands <> placed.stands or {fact}.known_at <> placed.known_at);
