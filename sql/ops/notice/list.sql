select id, view_id, occasion, address, subject, body_text, body_html, state, attempts, answer
from notice
where view_id = @view
order by id
