select id, account_id, name, address, mailed, created_at
from saved_view
where account_id = @account and ended_at is null
order by name, id
