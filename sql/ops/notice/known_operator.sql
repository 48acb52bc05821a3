select count(*)
from notice
where view_id is null and occasion = @occasion
