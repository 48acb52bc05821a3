-- What the gus' plans ask of each dong for a share or a median, month by month. Such a target is not spread over the months of
-- its year: it is the one of the version in force. The year's first version is for the whole year, whenever it came; a revision
-- counts from the month in which it comes into force. A target with a month is to be reached by that month: it holds after the
-- one before it and up to its own, and after the last one that of the whole year does. Other units than the figure's are left out.
insert into snap.plan_target
with asked as (
    select
        dong_id, target_year::integer as year, target_value::double as value, coalesce(month(target_month), 12)::integer as until, version,
        greatest(1, (year(event_date) - target_year) * 12 + month(event_date))::integer as since,
        target_month is not null as by_month, event_date, delivery_no, line
    from warehouse.main."target"
    where indicator_id = '{indicator}' and unit = '{unit}' and year(event_date) <= target_year and coalesce(year(target_month), target_year) = target_year
),

-- Of versions that come into force in the same month the later one is the plan, with all of its months.
plan as (
    select * exclude (version)
    from asked
    qualify version = max(version) over (partition by dong_id, year, since)
),

milestone as (
    select dong_id, year, since, until, value
    from plan
    qualify row_number() over (partition by dong_id, year, since, until order by by_month desc, event_date desc, delivery_no desc, line desc) = 1
),

version as (
    select
        dong_id, year, since, row_number() over (partition by dong_id, year order by since) as nth,
        coalesce(lead(since) over (partition by dong_id, year order by since), 13) as next
    from (select distinct dong_id, year, since from milestone)
),

stretch as (
    select
        m.dong_id, m.year, m.value,
        greatest(case when v.nth = 1 then 1 else v.since end, 1 + coalesce(lag(m.until) over (partition by m.dong_id, m.year, m.since order by m.until), 0))::integer as first,
        least(m.until, v.next - 1)::integer as last
    from milestone as m
    join version as v using (dong_id, year, since)
)

select '{metric}', dong_id, make_date(year, first, 1), make_date(year, last, 1), value
from stretch
where first <= last;
