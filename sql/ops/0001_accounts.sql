-- Times are UTC in one fixed form (2024-11-01T00:00:00.000Z), so that text order is time order in every database.
create table account (
    id text primary key,
    name text not null,
    display_name text not null,
    email text not null,
    role text not null check (role in ('analyst', 'supervisor', 'dong_head', 'director', 'administrator')),
    unit_id text,
    language text not null check (language in ('ko', 'en')),
    created_at text not null,
    disabled_at text,
    security_stamp text not null,
    password_hash text,
    failed_sign_ins integer not null default 0,
    locked_until text,
    check (
        (role = 'supervisor' and unit_id like 'g%')
        or (role = 'dong_head' and unit_id like 'd%')
        or (role in ('analyst', 'director', 'administrator') and unit_id is null)
    )
);

create unique index account_name on account (lower(name));

-- Only the token's hash is kept: who reads this table cannot sign in with it.
create table sign_in_link (
    token_hash text primary key,
    account_id text not null references account (id),
    created_at text not null,
    expires_at text not null,
    used_at text
);
