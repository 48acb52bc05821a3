update delivery
set state = @state, next_attempt_at = @next
where id = @id and state in ('ambiguous', 'failed')
