select id, name, display_name, email, role, unit_id, language, created_at, disabled_at, security_stamp
from account
order by name
