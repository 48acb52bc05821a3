-- Nothing was told before of any record of the batch.
create or replace temp table told (supplier varchar, source_system varchar, source_record_id varchar, known_at timestamp);
