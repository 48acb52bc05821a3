select account_id
from account_identity
where issuer = @issuer and subject = @subject
