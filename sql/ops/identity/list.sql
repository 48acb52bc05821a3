select issuer, subject, linked_at
from account_identity
where account_id = @account
order by linked_at, issuer, subject
