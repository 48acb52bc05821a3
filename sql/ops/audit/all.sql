select number, at_time as at, who, what, detail, shown as "precision", previous_hash, hash
from audit_entry
order by number
