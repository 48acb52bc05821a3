-- Whether a mail left whose sender is gone nobody knows: it is not sent again.
update notice
set state = 'ambiguous', sender = null, answer = 'The program ended before the server''s answer was recorded.'
where state = 'sending' and (@sender is null or sender = @sender)
