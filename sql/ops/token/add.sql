insert into access_token (id, token_hash, account_id, name, security_stamp, created_at, expires_at)
values (@id, @hash, @account, @name, @stamp, @now, @expires)
