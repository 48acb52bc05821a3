update account
set failed_sign_ins = 0, locked_until = null
where lower(name) = lower(@name)
