update account
set disabled_at = @at, security_stamp = @stamp
where lower(name) = lower(@name) and disabled_at is null
