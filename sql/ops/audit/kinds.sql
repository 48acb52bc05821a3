select distinct what
from audit_entry
order by what
