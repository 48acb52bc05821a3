-- One row per report, unit, period, edition and recipient: asking twice never doubles a mail.
create table delivery (
    id text primary key,
    report text not null,
    unit_id text not null,
    period text not null,
    edition integer not null,
    account_id text not null references account (id),
    address text not null,
    pdf_sha256 text not null,
    archive_path text not null,
    file_name text not null,
    subject text not null,
    body_text text not null,
    body_html text not null,
    snapshot text not null,
    finality text not null check (finality in ('provisional', 'final')),
    created_at text not null,
    state text not null check (state in ('pending', 'sending', 'sent', 'failed', 'ambiguous')),
    attempts integer not null default 0,
    next_attempt_at text,
    sender text,
    unique (report, unit_id, period, edition, account_id)
);

create index delivery_due on delivery (next_attempt_at) where state = 'pending';

create table delivery_attempt (
    delivery_id text not null references delivery (id),
    number integer not null,
    started_at text not null,
    ended_at text,
    outcome text check (outcome in ('sent', 'postponed', 'failed', 'ambiguous')),
    answer text,
    primary key (delivery_id, number)
);

create index delivery_attempt_started on delivery_attempt (started_at);
