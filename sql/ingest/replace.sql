-- Rows of earlier files leave the days that the new files rule.
create or replace temp table leaving as
select distinct f.rowid as id, f.supplier, f.source_system, f.source_record_id, f.known_at
from {fact} as f
join batch as b
    on b.supplier = f.supplier and b.dataset = '{dataset}' and b.verdict = 'taken'
        and f.event_date between b.first_day and b.last_day and f.sequence < b.sequence
where f.event_date between getvariable('first_day') and getvariable('last_day');

delete from {fact} where rowid in (select id from leaving);
