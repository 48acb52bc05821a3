-- A slash at a provider's end is no part of its name: settings are written with and without it.
select account_id
from account_identity
where rtrim(issuer, '/') = rtrim(@issuer, '/') and subject = @subject
