-- Second half of the gate, which rounds: each cell of `part` as precisely as the scope's door allows. Where a count is
-- under 8, nothing that would give it away is let through.
, judged as (
    select
        *,
        case
            when unreported then 'NotReported'
            when mask and $kind = 'count' and numerator < 8 then 'Few'
            when mask and $kind = 'sum' and cases < 8 then 'Withheld'
            when mask and $kind = 'proportion' and least(numerator, denominator - numerator) < 8 then 'Withheld'
            when mask and $kind = 'days' and numerator < 8 then 'Withheld'
            when $kind = 'proportion' and denominator = 0 then 'NoValue'
            when $kind = 'days' and median_doubled is null then 'NoValue'
            when protect then 'Rounded'
            else 'Shown'
        end as status
    from part
),

-- A hidden part that total minus the other parts would give away takes its whole line with it: of counts, at least four
-- values must stay possible for each hidden part.
hidden as (
    select
        *,
        count(*) filter (status in ('Few', 'Withheld')) over line as parts_hidden,
        sum(numerator) filter (status in ('Few', 'Withheld')) over line as sum_hidden
    from judged
    window line as (partition by period, level, unit_id)
),

audited as (
    select
        * exclude (status, parts_hidden, sum_hidden),
        case
            when $breakdown is null or protect or not mask or parts_hidden = 0 then status
            when $kind = 'count' and least(7, sum_hidden) - greatest(0, sum_hidden - 7 * (parts_hidden - 1)) >= 3 then status
            when status = 'NotReported' then status
            else 'Withheld'
        end as status
    from hidden
),

rounded as (
    select
        * exclude (numerator, denominator, median_doubled),
        case status
            when 'Shown' then case when not (mask and $kind = 'days' and denominator - numerator < 8) then numerator end -- few still wait
            when 'Rounded' then case $kind when 'sum' then 5 * $divide_by * round(numerator / (5.0 * $divide_by)) else 5 * round(numerator / 5.0) end
            when 'NoValue' then case when not mask then numerator end
        end::bigint as numerator,
        case status
            when 'Shown' then denominator
            when 'Rounded' then 5 * round(denominator / 5.0)
            when 'NoValue' then case when not mask then denominator end
        end::bigint as denominator,
        case when status = 'Rounded' then 2 * round(median_doubled / 2.0) when status = 'Shown' then median_doubled end as median_doubled
    from audited
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
