-- What the gus' plans ask of each dong for a share or a median. Such a target is not spread over the months of its year: it
-- is the one of the version in force. The year's first version is for the whole year, whenever it came; a revision counts
-- from the month in which it comes into force. Targets in another unit than the figure's are left out.
insert into snap.plan_target
with version as (
    select
        dong_id, target_year::integer as year, target_value::double as value,
        greatest(1, (year(event_date) - target_year) * 12 + month(event_date))::integer as since
    from warehouse.main."target"
    where indicator_id = '{indicator}' and unit = '{unit}' and target_month is null and year(event_date) <= target_year
    qualify row_number() over (partition by dong_id, target_year, since order by version desc, event_date desc, delivery_no desc, line desc) = 1
),

ordered as (
    select
        dong_id, year, value, since,
        row_number() over (partition by dong_id, year order by since) as nth,
        lead(since) over (partition by dong_id, year order by since) as next
    from version
)

select
    '{metric}', dong_id, make_date(year, case when nth = 1 then 1 else since end, 1),
    case when next is null then make_date(year, 12, 1) else make_date(year, next - 1, 1) end, value
from ordered;
