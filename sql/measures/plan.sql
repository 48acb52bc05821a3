-- What the gus' plans ask of each dong for each month. A year's target is spread over its months so that they add up to the
-- version of the plan in force: what a revision changes falls on the months from the one in which it comes into force.
create or replace temp view plan as
with recursive revision as (
    select
        delivery_no, line, dong_id, indicator_id, target_year as year, event_date, round(target_value)::bigint as target,
        greatest(1, (year(event_date) - target_year) * 12 + month(event_date)) as since
    from target
    where target_month is null and year(event_date) <= target_year
    qualify row_number() over (partition by dong_id, indicator_id, target_year, since order by version desc, event_date desc, delivery_no desc, line desc) = 1
),

ordered as (
    select *, row_number() over (partition by dong_id, indicator_id, year order by since) as nth
    from revision
),

-- What the months before a version's first came to. The first one is for the whole year, whenever it came.
spread as (
    select * exclude (since), 1::bigint as since, 0::bigint as before
    from ordered
    where nth = 1
    union all
    select o.* exclude (since), o.since::bigint, s.before + greatest(s.target - s.before, 0) * (o.since - s.since) // (13 - s.since)
    from spread as s
    join ordered as o on o.dong_id = s.dong_id and o.indicator_id = s.indicator_id and o.year = s.year and o.nth = s.nth + 1
),

version as (
    select *, coalesce(lead(since) over (partition by dong_id, indicator_id, year order by nth), 13) as until
    from spread
),

planned as (
    select *, unnest(generate_series(since, until - 1)) as month_no
    from version
)

select
    delivery_no, line, dong_id, indicator_id, event_date,
    make_date(year, month_no::integer, 1) as month,
    greatest(target - before, 0) * (month_no - since + 1) // (13 - since) - greatest(target - before, 0) * (month_no - since) // (13 - since) as value
from planned;
