select sealed_secret, begun_at, confirmed_at,
    (
        select count(*)
        from recovery_code as r
        where r.account_id = f.account_id and r.used_at is null
    ) as recovery_left
from second_factor as f
where account_id = @account
