update delivery_attempt
set ended_at = @now, outcome = 'ambiguous', answer = @answer
where ended_at is null
    and exists (
        select 1
        from delivery as d
        where d.id = delivery_attempt.delivery_id and d.attempts = delivery_attempt.number
            and d.state = 'sending' and (@sender is null or d.sender = @sender)
    )
