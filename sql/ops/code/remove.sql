delete from second_factor
where account_id = @account
