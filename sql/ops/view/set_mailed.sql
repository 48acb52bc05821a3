update saved_view
set mailed = @mailed
where id = @id and account_id = @account and ended_at is null
