-- Not to those who have ended the view or may not sign in any more.
select n.id, n.view_id, n.occasion, n.address, n.subject, n.body_text, n.body_html, n.state, n.attempts, n.answer
from notice as n
left join saved_view as v on v.id = n.view_id and v.ended_at is null and v.mailed <> 'never'
left join account as a on a.id = v.account_id and a.disabled_at is null
where (n.view_id is null or a.id is not null) and n.state = 'pending' and n.next_attempt_at <= @now
order by n.next_attempt_at, n.id
