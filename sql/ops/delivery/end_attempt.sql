update delivery_attempt
set ended_at = @now, outcome = @outcome, answer = @answer
where delivery_id = @id and number = @number
