create table subscription (
    id text primary key,
    report text not null,
    unit_id text not null,
    account_id text not null references account (id),
    created_at text not null,
    ended_at text
);

create unique index subscription_active on subscription (report, unit_id, account_id) where ended_at is null;
