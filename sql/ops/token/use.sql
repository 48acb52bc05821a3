update access_token
set last_used_at = @now
where token_hash = @hash and revoked_at is null and expires_at > @now
    and security_stamp = (select a.security_stamp from account as a where a.id = account_id and a.disabled_at is null)
returning account_id
