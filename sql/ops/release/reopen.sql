update release
set state = 'draft', snapshot = null, approved_by = null, approved_at = null
where id = @id and state = 'approved'
