-- Counted before the password or code is looked at, so that parallel guesses are not free.
update account
set failed_sign_ins = case when failed_sign_ins + 1 >= @allowed then 0 else failed_sign_ins + 1 end,
    locked_until = case when failed_sign_ins + 1 >= @allowed then @until else null end
where lower(name) = lower(@name) and (locked_until is null or locked_until <= @now)
returning password_hash, failed_sign_ins as counted
