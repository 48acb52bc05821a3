update sign_in_link
set used_at = @now
where token_hash = @hash and used_at is null and expires_at > @now
returning account_id
