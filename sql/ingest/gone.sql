-- What was told of records that no file of the batch brings is kept for the day they come back, so that the order in
-- which files arrive does not matter.
delete from gone
where dataset = '{dataset}' and supplier in (select supplier from batch where dataset = '{dataset}');

insert into gone
select '{dataset}', t.supplier, t.source_system, t.source_record_id, t.known_at
from told as t
anti join {fact} as f
    on f.supplier = t.supplier and f.source_system = t.source_system and f.source_record_id = t.source_record_id
        and f.delivery_no >= getvariable('first_delivery');
