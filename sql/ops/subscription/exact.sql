update subscription
set exact_reason = @reason
where report = @report and unit_id = @unit and account_id = @account and ended_at is null
