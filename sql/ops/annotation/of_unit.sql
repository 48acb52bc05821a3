select n.id, n.metric, n.unit_id, n.period, n.body, n.author_id, a.display_name as author, n.created_at
from annotation as n
inner join account as a on a.id = n.author_id
where n.unit_id = @unit and n.withdrawn_at is null
order by n.period desc, n.created_at desc
