update account
set failed_sign_ins = 0, locked_until = null
where id = @id and locked_until > @now
