delete from account_identity
where issuer = @issuer and subject = @subject and account_id = @account
