-- A step once used is used up, and those before it with it: a code that was watched is worth nothing.
update second_factor
set last_step = @step
where account_id = @account and confirmed_at is not null and last_step < @step
