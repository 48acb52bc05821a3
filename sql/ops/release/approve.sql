update release
set state = 'approved', snapshot = @snapshot, approved_by = @by, approved_at = @now
where id = @id and state = 'draft'
