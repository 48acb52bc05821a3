-- How each supplier stands with each dataset and period at the end of a day (owed_period says which).
create or replace temp table standing as
with owed as (
    select
        s.supplier, s.kind, s.gu_id, p.dataset, p.period, p.due, d.nightly, d.whole,
        any_value(s.name_ko) as name_ko,
        any_value(s.name_en) as name_en,
        min(greatest(p.period, s.valid_from)) as first_day,
        max(least(p.last_day, coalesce(s.valid_to, p.last_day))) as last_day,
        any_value(p.due_through) as due_through
    from owed_period as p
    join owed_dataset as d using (dataset)
    join owing as s on s.kind = d.kind and s.valid_from <= p.last_day and coalesce(s.valid_to, p.last_day) >= p.period
    group by all
),

there as (
    select
        o.supplier, o.dataset, o.period,
        bit_or(c.days) filter (taken) as days,
        bit_or(c.days) filter (taken and c.night <= greatest(o.due, getvariable('began'))) as days_in_time,
        max(c.received_at) filter (taken) as received_at,
        count(*) filter (not taken) as refused,
        -- The day of a line that was set aside is not kept: it counts in the month in which its file ends.
        arg_max(c.rejected_rows, c.sequence) filter (taken and ends_here) as rejected_rows
    from owed as o
    join came as c using (supplier, dataset, period)
    group by all
),

measured as (
    select
        o.*,
        day_bits(period, whole, first_day, last_day) as owed_days,
        day_bits(period, whole, first_day, least(last_day, due_through)) as due_days,
        coalesce(t.days, 0) as days,
        coalesce(t.days_in_time, 0) as days_in_time,
        t.received_at,
        coalesce(t.refused, 0) as refused,
        coalesce(f.fact_rows, 0) as fact_rows,
        coalesce(t.rejected_rows, 0) as rejected_rows
    from owed as o
    left join there as t using (supplier, dataset, period)
    left join fact_rows as f using (supplier, dataset, period)
)

select
    supplier, kind, name_ko, name_en, gu_id, dataset, period, due, received_at,
    case
        when owed_days & days = 0 then
            case when refused > 0 then 'Refused' when due_days = 0 then 'Expected' else 'Missing' end
        when due_days & ~days <> 0 then 'Late'
        when not nightly and owed_days & ~days <> 0 then 'Expected'
        when fact_rows = 0 and rejected_rows = 0 then 'EmptyDeclared'
        when owed_days & days & ~days_in_time <> 0 then 'Late'
        else 'OnTime'
    end as status,
    bit_count(owed_days)::integer as days_owed,
    bit_count(owed_days & days)::integer as days_covered,
    fact_rows, rejected_rows
from measured;
