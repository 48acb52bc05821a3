-- What people write beside a series. Nothing is changed or deleted: what was wrong is withdrawn, by whom stands beside it.
create table annotation (
    id text primary key,
    metric text not null,
    unit_id text not null,
    period text not null,
    body text not null,
    author_id text not null references account (id),
    created_at text not null,
    withdrawn_at text,
    withdrawn_by text references account (id)
);

create index annotation_unit on annotation (unit_id, metric) where withdrawn_at is null;
