select coalesce(used_at, '')
from sign_in_link
where token_hash = @hash
