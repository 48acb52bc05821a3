select n.id, n.metric, n.unit_id, n.period, n.body, n.author_id, a.display_name as author, n.created_at
from annotation as n
inner join account as a on a.id = n.author_id
where n.id = @id and n.withdrawn_at is null
