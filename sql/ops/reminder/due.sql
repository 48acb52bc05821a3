-- Of today only: what could not be sent yesterday is told anew today, if it is still true.
select r.id, r.contact_id, r.day, r.address, r.items, r.subject, r.body_text, r.body_html, r.state, r.attempts, r.answer
from reminder as r
join contact as c on c.id = r.contact_id and c.ended_at is null
where r.state = 'pending' and r.day = @day and r.next_attempt_at <= @now
order by r.next_attempt_at, r.id
