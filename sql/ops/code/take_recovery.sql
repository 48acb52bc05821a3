update recovery_code
set used_at = @now
where account_id = @account and code_hash = @hash and used_at is null
    and exists (select 1 from second_factor as f where f.account_id = @account and f.confirmed_at is not null)
