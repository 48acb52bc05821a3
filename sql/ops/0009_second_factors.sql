-- The secret is sealed with a key that does not lie in the data folder. A step is a span of 30 seconds since 1970.
create table second_factor (
    account_id text primary key references account (id),
    sealed_secret text not null,
    begun_at text not null,
    confirmed_at text,
    last_step integer not null default 0
);

-- Only the hashes are kept, as of sign-in links.
create table recovery_code (
    account_id text not null references account (id),
    code_hash text not null,
    used_at text,
    primary key (account_id, code_hash)
);
