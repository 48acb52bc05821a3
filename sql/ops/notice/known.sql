select count(*)
from notice
where view_id = @view and occasion = @occasion
