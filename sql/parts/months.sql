-- The figures of some months of a snapshot as tables, for the checks: what is longer is a sum of theirs.
create or replace temp view cell as
select metric, level, unit_id, 'month' as grain, month as period, breakdown, category, numerator, denominator, cases, median_doubled
from {cells};

create or replace temp view square as
from {squares};

create or replace temp view source as
from {sources};

create or replace temp view completeness as
select metric, level, unit_id, 'month' as grain, month as period, expected, received, started
from {arrivals};

create or replace temp view day as
from {days};
