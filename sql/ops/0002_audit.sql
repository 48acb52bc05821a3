create table audit_entry (
    number integer primary key,
    at_time text not null,
    who text not null,
    what text not null,
    detail text not null,
    shown text,
    previous_hash text not null,
    hash text not null
);

-- The triggers are SQLite's; PostgreSQL says the same with a trigger function.
create trigger audit_entry_keeps before update on audit_entry
begin
    select raise(abort, 'the audit log is append-only');
end;

create trigger audit_entry_stays before delete on audit_entry
begin
    select raise(abort, 'the audit log is append-only');
end;
