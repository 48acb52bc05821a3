select id, supplier, address, language
from contact
where ended_at is null
order by supplier, address
