insert into subscription (id, report, unit_id, account_id, created_at)
values (@id, @report, @unit, @account, @now)
on conflict do nothing
