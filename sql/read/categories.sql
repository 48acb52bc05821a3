-- The categories of the metrics' breakdowns in their order, with the numbers of their pieces.
select metric, breakdown, category, (row_number() over (partition by metric order by breakdown, position))::integer as piece
from category
order by metric, piece
