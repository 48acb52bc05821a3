select id, report, unit_id, account_id, created_at, exact_reason
from subscription
where ended_at is null and (@report is null or report = @report)
order by report, unit_id, account_id
