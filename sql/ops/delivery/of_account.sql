select id, report, unit_id, period, edition, account_id, address, pdf_sha256, archive_path, file_name, subject,
    body_text, body_html, snapshot, finality, created_at, state, attempts, next_attempt_at
from delivery
where account_id = @account
order by period desc, report, unit_id, edition desc
