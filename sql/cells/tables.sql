-- What a snapshot holds beside its parts (sql/parts). No row is about a person or household.
create table snap.meta (id varchar, as_of date, published_at timestamptz, first_month date, last_month date, closed_through date);

create table snap.unit (
    level varchar, unit_id varchar, gu_id varchar, code varchar, name_ko varchar, name_en varchar, valid_from date, valid_to date
);

create table snap.category (metric varchar, breakdown varchar, category varchar, position integer);

-- What each supplier owes of each dataset for each period, and how it stands with it (sql/owed).
create table snap.collection (
    supplier_id varchar,
    kind varchar,           -- center, gu, foundation
    name_ko varchar, name_en varchar,
    gu_id varchar,          -- null for the foundation
    dataset varchar,
    month date,             -- first day of the month, or of the year of what is owed by year
    due date,               -- by the night of this day
    received_at timestamp,  -- when the newest file for it arrived, Korean time; null where none was taken
    status varchar,         -- Expected, OnTime, Late, Missing, EmptyDeclared, Refused
    days_owed integer, days_covered integer, -- of a year: 1 for the whole
    fact_rows bigint, rejected_rows bigint
);

-- The files that rule some day (docs/exports.md): what the cells were counted from.
create table snap.delivery (
    delivery_no integer, supplier_id varchar, dataset varchar, first_day date, last_day date, sequence bigint,
    file_name varchar, sha256 varchar, received_at timestamp, -- Korean time
    rows_rejected bigint
);

-- Whose files may speak of which dong, and when.
create table snap.served (supplier_id varchar, kind varchar, dong_id varchar, valid_from date, valid_to date);

-- What the centers have to mend, of files that still speak and came in the last 90 days. Values are masked.
create table snap.reject (
    supplier_id varchar, gu_id varchar, dataset varchar, file_name varchar, received_at timestamp,
    delivery_no integer, line integer, column_id varchar, reason varchar, value_masked varchar
);
create table snap.refused (
    supplier_id varchar, gu_id varchar, dataset varchar, file_name varchar, received_at timestamp,
    first_day date, last_day date, reason varchar, reason_ko varchar, reason_en varchar
);
create table snap.warning (
    kind varchar, supplier_id varchar, gu_id varchar, dataset varchar, file_name varchar, received_at timestamp,
    first_day date, last_day date, column_id varchar, records bigint, lines integer[], low double, high double
);

-- How much of the city's records came late in closed months (sql/cells/late.sql), for months that still settle.
create table snap.late_share (
    dataset varchar,
    month date,             -- the month that still settles
    days integer,           -- from its end to the reference day
    months integer,         -- how many closed months were looked at
    low double, high double -- percent of a month's records that came later after its end: the least and the most
);

-- What the gus' plans ask of each dong for shares and medians (sql/cells/target.sql), from one month to another.
create table snap.plan_target (metric varchar, dong_id varchar, first_month date, last_month date, value double);

-- Who lives in each dong by age band, and its households (sql/cells/population.sql). It is public.
create table snap.dong_population (
    dong_id varchar, reference_day date,
    measure varchar,        -- RESIDENT, HOUSEHOLD
    age_band varchar,       -- null for households
    head_count bigint
);

-- What the cells and the completeness of each metric and month come to, by which the next publishing sees what has changed.
create table snap.month_sum (metric varchar, month date, sum ubigint);
create table snap.arrival_sum (metric varchar, month date, sum ubigint);
