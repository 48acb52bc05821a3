select number, hash
from audit_entry
order by number desc
limit 1
