update access_token
set revoked_at = @now
where account_id = @account and id = @id and revoked_at is null
