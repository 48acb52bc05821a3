-- What each center owes of each dataset for each month up to the reference day, and what of it has come.
insert into snap.collection
with month as (
    select unnest(generate_series(getvariable('first_month'), getvariable('as_of'), interval 1 month))::date as month
),

month_span as (
    select month, least(last_day(month), getvariable('as_of')) as month_end from month
),

owed as (
    select
        c.center_id, c.gu_id, d.dataset, m.month,
        any_value(c.name_ko) as name_ko,
        any_value(c.name_en) as name_en,
        min(greatest(m.month, c.valid_from)) as owed_from,
        max(least(m.month_end, coalesce(c.valid_to, m.month_end))) as owed_to
    from month_span as m
    join org_center as c on c.valid_from <= m.month_end and coalesce(c.valid_to, m.month_end) >= m.month
    cross join owed_dataset as d
    group by all
),

covered_day as (
    select distinct supplier, dataset, unnest(generate_series(first_day, last_day, interval 1 day))::date as day
    from (select distinct supplier, dataset, first_day, last_day from delivery where verdict = 'taken')
),

covered as (
    select o.center_id, o.dataset, o.month, count(*)::integer as days_covered
    from owed as o
    join covered_day as d on d.supplier = o.center_id and d.dataset = o.dataset and d.day between o.owed_from and o.owed_to
    group by all
),

latest as (
    select supplier, dataset, date_trunc('month', first_day)::date as month, arg_max(rows_rejected, sequence) as rejected_rows
    from delivery
    where verdict = 'taken'
    group by all
)

select
    o.center_id, o.name_ko, o.name_en, o.gu_id, o.dataset, o.month,
    (o.owed_to - o.owed_from + 1)::integer as days_owed,
    coalesce(c.days_covered, 0) as days_covered,
    coalesce(f.fact_rows, 0) as fact_rows,
    coalesce(l.rejected_rows, 0) as rejected_rows
from owed as o
left join covered as c using (center_id, dataset, month)
left join fact_rows as f on f.supplier = o.center_id and f.dataset = o.dataset and f.month = o.month
left join latest as l on l.supplier = o.center_id and l.dataset = o.dataset and l.month = o.month
order by o.dataset, o.month, o.center_id;
