-- A server's answer outweighs the guess that the attempt was interrupted, never a later attempt.
update delivery
set state = @state, next_attempt_at = @next, sender = null
where id = @id and attempts = @number and state in ('sending', 'ambiguous')
