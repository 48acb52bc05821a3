update delivery
set state = 'ambiguous', sender = null
where state = 'sending' and (@sender is null or sender = @sender)
