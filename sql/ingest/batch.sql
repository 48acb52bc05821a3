-- The files of a batch, and what reading found wrong in them.
create or replace temp table batch (
    delivery_no integer, supplier varchar, dataset varchar, first_day date, last_day date, sequence bigint,
    file_name varchar, sha256 varchar, generated_at timestamp, received_at timestamp,
    known_day date,     -- the day of generated_at: nothing in the file can be later
    verdict varchar, reason_code varchar, reason_ko varchar, reason_en varchar,
    repeats boolean,    -- a record may stand on several lines
    rows_read integer
);
create or replace temp table flaw (dataset varchar, delivery_no integer, line integer, column_id varchar, reason varchar, raw varchar);
-- Suppliers whose records may stand on two days, because more than one of their files of a dataset may hold them.
create or replace temp table moving (dataset varchar, supplier varchar);
create or replace temp table leaving (id bigint, supplier varchar, source_system varchar, source_record_id varchar, known_at timestamp);
create or replace temp table repeated (delivery_no integer, source_system varchar, source_record_id varchar, twice boolean);
