-- A page that a person keeps, and when it is written of by mail.
create table saved_view (
    id text primary key,
    account_id text not null references account (id),
    name text not null,
    address text not null,
    mailed text not null check (mailed in ('never', 'month', 'final', 'signal')),
    created_at text not null,
    ended_at text
);

create index saved_view_account on saved_view (account_id) where ended_at is null;

-- One mail for each view and occasion: asking twice, or starting again, never doubles it. Without a view it goes to the operator.
create table notice (
    id text primary key,
    view_id text references saved_view (id),
    occasion text not null,
    address text not null,
    subject text not null,
    body_text text not null,
    body_html text not null,
    created_at text not null,
    state text not null check (state in ('pending', 'sending', 'sent', 'failed', 'ambiguous')),
    attempts integer not null default 0,
    next_attempt_at text,
    sender text,
    answer text
);

create unique index notice_once on notice (coalesce(view_id, ''), occasion);

create index notice_due on notice (next_attempt_at) where state = 'pending';
