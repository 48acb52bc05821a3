-- Whom to write to when a supplier's data do not come.
create table contact (
    id text primary key,
    supplier text not null,
    address text not null,
    language text not null check (language in ('ko', 'en')),
    created_at text not null,
    ended_at text
);

create unique index contact_active on contact (supplier, lower(address)) where ended_at is null;
