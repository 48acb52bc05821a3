select number, started_at, ended_at, outcome, answer
from delivery_attempt
where delivery_id = @id
order by number
