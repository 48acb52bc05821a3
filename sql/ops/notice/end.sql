update notice
set state = @state, next_attempt_at = @next, sender = null, answer = @answer
where id = @id and attempts = @number and state = 'sending'
