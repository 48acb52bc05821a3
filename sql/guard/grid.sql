-- Numbers for the places and pieces of figures of some metrics, for the audit that works with them (src/Warehouse/Disclosure).
create or replace temp table guard_place as
with home as (
    select distinct level, unit_id, case level when 'dong' then gu_id when 'gu' then 'seoul' end as above
    from snap.unit
),

numbered as (
    select *, (row_number() over (order by array_position(['city', 'gu', 'dong'], level), unit_id) - 1)::integer as no
    from home
)

select p.no, p.level, p.unit_id, coalesce(a.no, -1) as above
from numbered as p
left join numbered as a on a.unit_id = p.above;

create or replace temp table guard_metric as
select no, metric
from (values {metrics}) as m (metric, no);

-- The whole of a place is piece 0.
create or replace temp table guard_piece as
select metric, breakdown, category, (row_number() over (partition by metric order by breakdown, position))::integer as no
from snap.category;

create or replace temp table guard_found (metric varchar, grain varchar, period date, place integer, piece integer, rounded boolean);
