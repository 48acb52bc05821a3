-- Where the parts of metrics wait to be rolled up, and the cells to be written; and what of them and of what they rest on
-- has changed.
create or replace temp table dong_month (
    metric varchar, dong_id varchar, month date,
    day date,            -- of the whole only, where days are kept
    delivery_no integer, -- of the whole only
    breakdown varchar, category varchar, numerator bigint, denominator bigint, cases bigint,
    squares decimal(38, 0) -- of means only
);
create or replace temp table watched (
    metric varchar, dong_id varchar, month date, delivery_no integer, breakdown varchar, category varchar, days integer, ended bigint, seen bigint
);
create or replace temp table counted (metric varchar, month date, sum ubigint);
create or replace temp table candidate (metric varchar, month date, unknown boolean); -- unknown: not in any part yet
create or replace temp table changed (metric varchar, month date);
create or replace temp table arrived (metric varchar, month date, sum ubigint); -- whose completeness changed; without a sum where it has none any more

create or replace temp table fresh_cell as
from ({cell});
create or replace temp table fresh_square as
from ({square});
create or replace temp table fresh_median as
from ({median});
create or replace temp table fresh_source as
from ({source});
create or replace temp table fresh_day as
from ({day});
