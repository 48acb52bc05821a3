-- Of those who may still sign in, and have an address.
select v.id, v.account_id, v.name, v.address, v.mailed, v.created_at
from saved_view as v
inner join account as a on a.id = v.account_id
where v.ended_at is null and v.mailed <> 'never' and a.disabled_at is null
order by v.account_id, v.id
