-- Rolls the parts of metrics up to every level: parts are summed, the division comes when they are read.
create or replace temp table rolled_up as
with dong as (
    select metric, dong_id, month, breakdown, category, sum(numerator) as numerator, sum(denominator) as denominator, sum(cases) as cases, sum(squares) as squares
    from dong_month
    group by all
),

gu as (
    select d.metric, p.unit_id, d.month, d.breakdown, d.category, sum(d.numerator) as numerator, sum(d.denominator) as denominator, sum(d.cases) as cases, sum(d.squares) as squares
    from dong as d
    join place as p on p.dong_id = d.dong_id and p.level = 'gu'
    group by all
),

placed as (
    select 'dong' as level, * from dong
    union all
    select 'gu', * from gu
    union all
    select 'city', metric, 'seoul', month, breakdown, category, sum(numerator), sum(denominator), sum(cases), sum(squares) from gu group by all
)

select
    metric, breakdown, category, level, dong_id as unit_id, month,
    numerator::bigint as numerator, denominator::bigint as denominator, cases::bigint as cases, squares::decimal(38, 0) as squares
from placed;

insert into fresh_cell
select metric, breakdown, category, level, unit_id, month, numerator, denominator, cases, null
from rolled_up
where squares is null;

-- What a mean's records are is told by its sum and its count: only how much they vary is its own.
insert into fresh_square
select metric, breakdown, category, level, unit_id, month, numerator, cases, squares
from rolled_up
where squares is not null;

drop table rolled_up;

-- Which file brought how much of it.
insert into fresh_source
select metric, dong_id, month, delivery_no, sum(cases)::bigint, sum(numerator)::bigint, sum(denominator)::bigint
from dong_month
where breakdown is null and squares is null
group by all;

-- On which days.
insert into fresh_day
select metric, dong_id, day, sum(numerator)::bigint, sum(denominator)::bigint
from dong_month
where day is not null
group by all;

truncate dong_month;
