-- What looks strange and changes no fact (sql/warnings): a question to the center, by file.
create table if not exists warning (
    kind varchar not null,         -- reference, duplicate, volume, copied or monthend
    delivery_no integer not null,
    column_id varchar,             -- the column that refers; else none
    records bigint not null,       -- how many records, or rows of the file
    lines integer[] not null,      -- the first lines of them, at most 20
    low double, high double        -- volume only: rows a business day that would be usual
);

-- The last delivery that was looked at for warnings.
create table if not exists looked (delivery_no integer not null);
insert into looked select 0 where not exists (from looked);
