update second_factor
set confirmed_at = @now, last_step = @step
where account_id = @account and confirmed_at is null
