update annotation
set withdrawn_at = @now, withdrawn_by = @by
where id = @id and withdrawn_at is null
