-- Which cells two snapshots tell differently, by how much, and which files that one of them counts otherwise. For those
-- who see everything exactly: figures of care crises by dong are left out, as they are for them, and so are the files behind
-- those of larger places, each of which is a dong's.
with cell as (
    select false as later, metric, level, unit_id, grain, period, breakdown, category, numerator, denominator, median_doubled from earlier_cell
    union all
    select true, metric, level, unit_id, grain, period, breakdown, category, numerator, denominator, median_doubled from later_cell
),

changed as (
    select
        metric, level, unit_id, grain, period, breakdown, category,
        max(numerator) filter (not later) as numerator_was, max(numerator) filter (later) as numerator_is,
        max(denominator) filter (not later) as denominator_was, max(denominator) filter (later) as denominator_is,
        max(median_doubled) filter (not later) / 2.0 as median_was, max(median_doubled) filter (later) / 2.0 as median_is
    from cell
    where ($metric is null or metric = $metric) and list_contains(string_split($levels, ','), level)
        and not (level = 'dong' and list_contains(string_split($protected, ','), metric))
    group by all
    having numerator_was is distinct from numerator_is or denominator_was is distinct from denominator_is or median_was is distinct from median_is
),

counted as (
    select false as later, s.metric, s.dong_id, s.month, d.supplier_id || ' ' || d.file_name as file, s.cases, s.numerator, s.denominator
    from earlier_source as s
    join earlier.delivery as d using (delivery_no)
    union all
    select true, s.metric, s.dong_id, s.month, d.supplier_id || ' ' || d.file_name, s.cases, s.numerator, s.denominator
    from later_source as s
    join later.delivery as d using (delivery_no)
),

-- A file that both count alike is no reason.
reason as (
    select metric, dong_id, month, file
    from counted
    where not list_contains(string_split($protected, ','), metric)
    group by all
    having count(*) = 1 or count(distinct (cases, numerator, denominator)) > 1
),

home as (
    select distinct unit_id as dong_id, gu_id from later.unit where level = 'dong'
),

placed as (
    select r.metric, unnest(['city', 'gu', 'dong']) as level, unnest(['seoul', h.gu_id, r.dong_id]) as unit_id, r.month, r.file
    from reason as r
    join home as h using (dong_id)
),

dated as (
    select metric, level, unit_id, unnest(['month', 'quarter', 'year']) as grain, unnest([month, date_trunc('quarter', month)::date, date_trunc('year', month)::date]) as period, file
    from placed
),

files as (
    select metric, level, unit_id, grain, period, list(distinct file order by file) as file
    from dated
    group by metric, level, unit_id, grain, period
),

named as (
    select distinct on (level, unit_id) level, unit_id, code, name_ko, name_en from later.unit order by level, unit_id, valid_from desc
)

select
    c.metric, c.level, n.code, n.name_ko, n.name_en, c.grain, c.period, c.breakdown, c.category,
    coalesce(numerator_was, 0) as numerator_was, coalesce(numerator_is, 0) as numerator_is, denominator_was, denominator_is, median_was, median_is,
    coalesce(len(f.file), 0) as file_count,
    array_to_string(f.file[1:5], '; ') as files
from changed as c
left join files as f using (metric, level, unit_id, grain, period)
left join named as n using (level, unit_id)
order by c.metric, c.grain, c.period, array_position(['city', 'gu', 'dong'], c.level), n.code, c.breakdown nulls first, c.category
