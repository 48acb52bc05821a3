select id, name, created_at, expires_at, last_used_at, revoked_at
from access_token
where account_id = @account
order by created_at, id
