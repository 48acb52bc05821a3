update account
set disabled_at = @at, security_stamp = @stamp
where id = @id and disabled_at is null
