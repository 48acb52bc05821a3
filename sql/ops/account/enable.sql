-- Another stamp, so that no session and no token of before is open again.
update account
set disabled_at = null, security_stamp = @stamp, failed_sign_ins = 0, locked_until = null
where id = @id and disabled_at is not null
