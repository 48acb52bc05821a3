select id, report, unit_id, period, edition, account_id, address, pdf_sha256, archive_path, file_name, subject,
    body_text, body_html, snapshot, finality, created_at, state, attempts, next_attempt_at
from delivery
where (@report is null or report = @report)
    and (@period is null or period = @period)
    and (@state is null or state = @state)
order by period desc, report, edition desc, unit_id, address
limit @limit offset @offset
