insert into sign_in_link (token_hash, account_id, created_at, expires_at)
values (@hash, @account, @now, @expires)
