update account
set role = @role, unit_id = @unit, display_name = @display, email = @email
where id = @id
