insert into notice (
    id, view_id, occasion, address, subject, body_text, body_html, created_at, state, next_attempt_at
)
values (@id, @ViewId, @Occasion, @Address, @Subject, @BodyText, @BodyHtml, @now, 'pending', @now)
on conflict do nothing
