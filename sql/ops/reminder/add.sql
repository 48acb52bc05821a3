insert into reminder (
    id, contact_id, day, address, items, subject, body_text, body_html, created_at, state, next_attempt_at
)
values (@id, @ContactId, @Day, @Address, @Items, @Subject, @BodyText, @BodyHtml, @now, 'pending', @now)
on conflict (contact_id, day) do nothing
