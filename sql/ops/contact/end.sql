update contact
set ended_at = @now
where supplier = @supplier and lower(address) = lower(@address) and ended_at is null
