-- Who an account is at an identity provider: never known by mail address, which people change and others get.
create table account_identity (
    issuer text not null,
    subject text not null,
    account_id text not null references account (id),
    linked_at text not null,
    primary key (issuer, subject)
);
