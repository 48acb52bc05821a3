delete from recovery_code
where account_id = @account
