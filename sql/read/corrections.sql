-- Which cells of a month are told otherwise than when the month was closed, by how much, and because of which files that came
-- since. Only of places that are open exactly. A mean is corrected where its sum or its count is. Care crises: no figure by dong, and no file, because a file is a center's.
with opened as (
    select unnest(string_split($units, ',')) as unit_id
),

cell as (
    select false as later, metric, level, unit_id, breakdown, category, numerator, denominator, median_doubled, null::boolean as came from {cells_was}
    union all
    select true, metric, level, unit_id, breakdown, category, numerator, denominator, median_doubled, null from {cells_is}
    union all
    select false, metric, level, unit_id, null, null, null, null, null, started > 0 from {arrivals_was}
    union all
    select true, metric, level, unit_id, null, null, null, null, null, started > 0 from {arrivals_is}
),

changed as (
    select
        metric, level, unit_id, breakdown, category,
        bool_or(came) filter (not later) as came_was, bool_or(came) filter (later) as came_is,
        coalesce(max(numerator) filter (not later), 0) as numerator_was, coalesce(max(numerator) filter (later), 0) as numerator_is,
        max(denominator) filter (not later) as denominator_was, max(denominator) filter (later) as denominator_is,
        max(median_doubled) filter (not later) / 2.0 as median_was, max(median_doubled) filter (later) / 2.0 as median_is
    from cell
    where ($metric is null or metric = $metric) and list_contains(string_split($levels, ','), level) and unit_id in (from opened)
        and ($parts or breakdown is null) and not list_contains(string_split($means, ','), metric) and not (level = 'dong' and list_contains(string_split($protected, ','), metric))
    group by all
    having numerator_was <> numerator_is or coalesce(denominator_was, 0) <> coalesce(denominator_is, 0) or median_was is distinct from median_is
        or coalesce(came_was, false) <> coalesce(came_is, false)
),

counted as (
    select false as later, s.metric, s.dong_id, d.supplier_id, d.dataset, d.sequence, d.first_day, d.last_day, s.cases, s.numerator, s.denominator
    from {sources_was} as s
    join closing.delivery as d using (delivery_no)
    union all
    select true, s.metric, s.dong_id, d.supplier_id, d.dataset, d.sequence, d.first_day, d.last_day, s.cases, s.numerator, s.denominator
    from {sources_is} as s
    join latest.delivery as d using (delivery_no)
),

-- Files that both count alike are no reason.
otherwise as (
    select metric, dong_id, supplier_id, dataset, sequence, first_day, last_day, count(*) = 2 as stayed
    from counted
    where dong_id in (from opened) and not list_contains(string_split($protected, ','), metric)
    group by all
    having count(*) = 1 or count(distinct (cases, numerator, denominator)) > 1
),

since as (
    select supplier_id, dataset, first_day, last_day, supplier_id || ' ' || file_name as file
    from latest.delivery
    anti join closing.delivery using (supplier_id, dataset, sequence)
),

-- The file that is counted now, or that took the place of one that was; a record may have left a file that stayed for another day.
placed as (
    select o.metric, unnest(['seoul', h.gu_id, o.dong_id]) as unit_id, s.file
    from otherwise as o
    join since as s on s.supplier_id = o.supplier_id and s.dataset = o.dataset and (o.stayed or (s.first_day <= o.last_day and s.last_day >= o.first_day))
    join (select distinct unit_id as dong_id, gu_id from latest.unit where level = 'dong') as h using (dong_id)
),

files as (
    select metric, unit_id, list(distinct file order by file) as file from placed group by metric, unit_id
),

named as (
    select distinct on (unit_id) unit_id, code, name_ko, name_en from latest.unit where valid_from <= last_day($month) order by unit_id, valid_from desc
)

select
    c.metric, c.level, c.unit_id, n.code, n.name_ko, n.name_en, $month as month, c.breakdown, c.category, c.came_was, c.came_is,
    c.numerator_was, c.numerator_is, c.denominator_was, c.denominator_is, c.median_was, c.median_is,
    coalesce(len(f.file), 0)::integer as file_count, array_to_string(f.file[1:5], '; ') as files
from changed as c
left join files as f using (metric, unit_id)
left join named as n using (unit_id)
order by c.metric, array_position(['city', 'gu', 'dong'], c.level), n.code, c.breakdown nulls first, c.category
