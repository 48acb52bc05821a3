update release
set checked = @snapshot
where id = @id
