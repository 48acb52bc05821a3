select a.id, a.name, a.display_name, a.email, a.role, a.unit_id, a.language, a.created_at, a.disabled_at, a.security_stamp
from subscription as s
inner join account as a on a.id = s.account_id
where s.report = @report and s.unit_id = @unit and s.ended_at is null and a.disabled_at is null
order by a.name
