-- What a snapshot holds. No row is about a person or household.
create table snap.meta (id varchar, as_of date, published_at timestamptz, first_month date, last_month date, closed_through date);

create table snap.unit (
    level varchar, unit_id varchar, gu_id varchar, code varchar, name_ko varchar, name_en varchar, valid_from date, valid_to date
);

-- Parts are whole numbers; the division comes when they are read. A cell that is not here is 0.
create table snap.cell (
    metric varchar, level varchar, unit_id varchar, grain varchar, period date,
    breakdown varchar, category varchar, -- null, null: the total
    numerator bigint,
    denominator bigint,  -- null for counts and sums
    cases bigint,        -- records behind it
    median_doubled bigint -- twice the median in days, because it may lie between two days; null where there is none
);

create table snap.category (metric varchar, breakdown varchar, category varchar, position integer);

-- Cells that the audit (src/Warehouse/Disclosure) rounds or withholds for all who do not see exact figures.
create table snap.sealed (
    metric varchar, level varchar, unit_id varchar, grain varchar, period date, breakdown varchar, category varchar,
    rounded boolean -- false: withheld
);

-- Deliveries that a metric's cell rests on: one for each center, dataset and month.
create table snap.completeness (
    metric varchar, level varchar, unit_id varchar, grain varchar, period date,
    expected integer, received integer, -- received: every day owed is covered
    started integer                     -- at least one day is covered
);

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

-- How much of a metric's total in a dong and month each file brought.
create table snap.source (
    metric varchar, dong_id varchar, month date, delivery_no integer, cases bigint, numerator bigint, denominator bigint
);

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
