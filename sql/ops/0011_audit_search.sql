-- The log is searched by who did something and by what was done: also for the last sign-in of each account.
create index audit_entry_who on audit_entry (who collate nocase, what, at_time);
create index audit_entry_at on audit_entry (at_time);
