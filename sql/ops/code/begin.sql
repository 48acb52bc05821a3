insert into second_factor (account_id, sealed_secret, begun_at)
values (@account, @secret, @now)
on conflict (account_id) do update
set sealed_secret = excluded.sealed_secret, begun_at = excluded.begun_at
where second_factor.confirmed_at is null
