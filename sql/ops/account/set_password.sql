update account
set password_hash = @hash, security_stamp = @stamp, failed_sign_ins = 0, locked_until = null
where lower(name) = lower(@name)
