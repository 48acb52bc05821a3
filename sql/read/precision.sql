-- Third part of the gate, which rounds: each cell of `part` as precisely as its precision allows. Where a count is under 8,
-- or a line of parts and whole would give one away (src/Warehouse/Disclosure), nothing that tells it is let through.
, judged as (
    select
        *,
        case
            when unreported then 'NotReported'
            when withheld then 'Withheld'
            when guarded and $kind = 'count' and numerator < 8 then 'Few'
            when guarded and $kind = 'sum' and cases < 8 then 'Withheld'
            when guarded and $kind = 'proportion' and least(numerator, denominator - numerator) < 8 then 'Withheld'
            when guarded and $kind = 'days' and numerator < 8 then 'Withheld'
            when $kind = 'proportion' and denominator = 0 then 'NoValue'
            when $kind = 'days' and median_doubled is null then 'NoValue'
            when rounding then 'Rounded'
            else 'Shown'
        end as status,
        -- of days, how many were met is not told where few still wait
        guarded and $kind = 'days' and denominator - numerator < 8 as few_wait
    from part
),

rounded as (
    select
        * exclude (numerator, denominator, median_doubled),
        case
            when few_wait then null
            when status = 'Shown' or (status = 'NoValue' and not rounding) then numerator
            when status in ('Rounded', 'NoValue') then case $kind when 'sum' then 5 * $divide_by * round(numerator / (5.0 * $divide_by)) else 5 * round(numerator / 5.0) end
        end::bigint as numerator,
        case
            when status = 'Shown' or (status = 'NoValue' and not rounding) then denominator
            when status in ('Rounded', 'NoValue') then 5 * round(denominator / 5.0)
        end::bigint as denominator,
        case status when 'Rounded' then 2 * round(median_doubled / 2.0) when 'Shown' then median_doubled end as median_doubled
    from judged
)

select
    level, unit_id, code, name_ko, name_en, gu_id, period, category, status,
    case
        when status not in ('Shown', 'Rounded') then null
        when $kind = 'count' then numerator
        when $kind = 'sum' then numerator / $divide_by
        when $kind = 'proportion' then 100.0 * numerator / denominator
        else median_doubled / 2.0
    end::double as value,
    numerator, denominator, expected, received
from rounded
order by period, case level when 'city' then 0 when 'gu' then 1 else 2 end, code, position
