-- Second part of the gate, which opens: every place of `opened` in every period asked for, with its parts. A cell that
-- the snapshot does not hold is 0. precision.sql goes on from `part`.
, period as (
    select
        unnest(generate_series($first, $last, case $grain when 'year' then interval 1 year when 'quarter' then interval 3 month else interval 1 month end))::date as period
),

span as (
    select
        period,
        (period + case $grain when 'year' then interval 1 year when 'quarter' then interval 3 month else interval 1 month end)::date - 1 as period_end
    from period, meta
    where period <= as_of and period >= date_trunc($grain, first_month)
),

open_unit as (
    select s.period, u.level, u.unit_id, u.gu_id, u.code, u.name_ko, u.name_en, a.precision
    from span as s
    join unit as u on u.valid_from <= s.period_end and coalesce(u.valid_to, s.period_end) >= s.period
    join opened as a using (level, unit_id)
    where list_contains(string_split($levels, ','), u.level)
        -- Figures of care crises (돌봄위기) by dong are for the dong's head and the gu's supervisor alone, one dong at a time, and never mailed.
        and ($sensitivity <> 'protected' or u.level <> 'dong' or (a.precision = 'exact' and ($role = 'donghead' or ($role = 'supervisor' and u.unit_id = $unit))))
        and ($unit is null or $unit = 'seoul' or u.unit_id = $unit or u.gu_id = $unit)
    qualify row_number() over (partition by s.period, u.level, u.unit_id order by u.valid_from desc) = 1
),

wanted as (
    select o.*, c.category, coalesce(c.position, 0) as position
    from open_unit as o
    left join category as c on c.metric = $metric and c.breakdown = $breakdown
),

part as (
    select
        w.*,
        coalesce(c.numerator, 0) as numerator,
        case when $kind in ('proportion', 'days') then coalesce(c.denominator, 0) end as denominator,
        coalesce(c.cases, 0) as cases,
        c.median_doubled,
        coalesce(f.expected, 0) as expected,
        coalesce(f.received, 0) as received,
        coalesce(f.started, 0) = 0 as unreported,
        w.precision <> 'exact' as guarded,
        w.precision <> 'exact' and (w.precision = 'protected' or w.level = 'dong' or coalesce(s.rounded, false)) as rounding,
        w.precision <> 'exact' and s.metric is not null and not s.rounded as withheld
    from wanted as w
    left join cell as c
        on c.metric = $metric and c.level = w.level and c.unit_id = w.unit_id and c.grain = $grain and c.period = w.period
        and c.breakdown is not distinct from $breakdown and c.category is not distinct from w.category
    left join sealed as s
        on s.metric = $metric and s.level = w.level and s.unit_id = w.unit_id and s.grain = $grain and s.period = w.period
        and s.breakdown is not distinct from $breakdown and s.category is not distinct from w.category
    left join completeness as f
        on f.metric = $metric and f.level = w.level and f.unit_id = w.unit_id and f.grain = $grain and f.period = w.period
)
