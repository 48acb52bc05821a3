select started_at
from delivery_attempt
where started_at > @since
order by started_at
