update release
set state = 'released', snapshot = @snapshot, rule = @rule, incomplete = @incomplete, released_at = @now
where id = @id and state <> 'released'
