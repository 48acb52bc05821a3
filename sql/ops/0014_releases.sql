-- An edition of a report on a unit and period on its way out. What was approved is a snapshot's figures, not those of whenever it is drawn.
create table release (
    id text primary key,
    report text not null,
    unit_id text not null,
    period text not null,
    edition integer not null,
    state text not null check (state in ('draft', 'approved', 'released')),
    comment text,
    comment_by text references account (id),
    snapshot text,
    approved_by text references account (id),
    approved_at text,
    rule text check (rule in ('unasked', 'approved', 'deadline')),
    incomplete integer not null default 0,
    checked text,
    created_at text not null,
    released_at text,
    unique (report, unit_id, period, edition)
);
