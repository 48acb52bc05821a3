-- One mail for each contact and business day: asking twice, or starting again, never doubles it.
create table reminder (
    id text primary key,
    contact_id text not null references contact (id),
    day text not null,
    address text not null,
    items integer not null,
    subject text not null,
    body_text text not null,
    body_html text not null,
    created_at text not null,
    state text not null check (state in ('pending', 'sending', 'sent', 'failed', 'ambiguous')),
    attempts integer not null default 0,
    next_attempt_at text,
    sender text,
    answer text,
    unique (contact_id, day)
);

create index reminder_day on reminder (day, state);
