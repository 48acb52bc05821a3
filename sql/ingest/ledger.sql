-- What came, what became of it. One row for each file that was ever loaded or refused.
create table if not exists delivery (
    delivery_no integer primary key,
    supplier varchar not null,
    dataset varchar not null,
    first_day date not null,
    last_day date not null,
    sequence bigint not null,
    file_name varchar not null,
    sha256 varchar not null,
    generated_at timestamp not null,  -- Korean time, as the manifest says
    received_at timestamp not null,   -- Korean time
    verdict varchar not null,         -- taken or refused
    reason_code varchar,              -- why refused, as a word
    reason_ko varchar,                -- why refused, in words for the center
    reason_en varchar,
    rows_read bigint not null,
    rows_taken bigint not null,       -- stand in the fact table now or stood there until a later file came
    rows_revised bigint not null,     -- a higher revision of the same record stands in the same file
    rows_outdated bigint not null,    -- a later file for their day had been loaded before
    rows_rejected bigint not null,
    unique (supplier, dataset, sequence, first_day, last_day)
);

-- Why rows were set aside: one line for each cell that broke the contract. Values are masked.
create table if not exists reject (
    delivery_no integer not null,
    line integer not null,
    column_id varchar,      -- none where the whole row is meant
    reason varchar not null,
    value_masked varchar
);

-- Records that were known once and that no file has now, with the time at which they became known.
create table if not exists gone (
    dataset varchar not null,
    supplier varchar not null,
    source_system varchar not null,
    source_record_id varchar not null,
    known_at timestamp not null
);

-- How far into landing/receipts this warehouse has loaded, in bytes.
create table if not exists journal (position bigint not null);
insert into journal select 0 where not exists (from journal);

-- How much of the journal the newest snapshot knows, in bytes; a night that finds it behind publishes.
create table if not exists published (position bigint not null);
insert into published select -1 where not exists (from published);

-- By which contracts, mappings and tolerance all files were read, as a hash; only a new warehouse and a whole replay set it.
create table if not exists read_by (declarations varchar not null);
