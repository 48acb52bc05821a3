insert into account_identity (issuer, subject, account_id, linked_at)
values (@issuer, @subject, @account, @now)
