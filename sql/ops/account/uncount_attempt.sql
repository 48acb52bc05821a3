-- Takes one counted attempt back and leaves those before it. Where others were counted meanwhile nothing is taken back:
-- a known password must not buy guesses at the code.
update account
set failed_sign_ins = case when failed_sign_ins = 0 then @allowed - 1 else failed_sign_ins - 1 end,
    locked_until = null
where lower(name) = lower(@name) and failed_sign_ins = @counted and (locked_until is null or locked_until = @until)
