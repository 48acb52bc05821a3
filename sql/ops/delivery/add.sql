insert into delivery (
    id, report, unit_id, period, edition, account_id, address, pdf_sha256, archive_path, file_name, subject,
    body_text, body_html, snapshot, finality, created_at, state, next_attempt_at
)
values (
    @Id, @Report, @UnitId, @Period, @Edition, @AccountId, @Address, @PdfSha256, @ArchivePath, @FileName, @Subject,
    @BodyText, @BodyHtml, @Snapshot, @Finality, @CreatedAt, 'pending', @CreatedAt
)
on conflict (report, unit_id, period, edition, account_id) do nothing
