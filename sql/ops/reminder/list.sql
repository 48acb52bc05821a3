select id, contact_id, day, address, items, subject, body_text, body_html, state, attempts, answer
from reminder
where day = @day
order by address, id
