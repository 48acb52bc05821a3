insert into saved_view (id, account_id, name, address, mailed, created_at)
values (@Id, @AccountId, @Name, @Address, @Mailed, @now)
