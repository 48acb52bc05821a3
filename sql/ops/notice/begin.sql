update notice
set state = 'sending', attempts = attempts + 1, next_attempt_at = null, sender = @sender
where id = @id and state = 'pending'
returning attempts
