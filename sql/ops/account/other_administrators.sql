select count(*)
from account
where role = 'administrator' and disabled_at is null and id <> @id
