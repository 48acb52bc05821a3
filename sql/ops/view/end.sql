update saved_view
set ended_at = @now
where id = @id and account_id = @account and ended_at is null
