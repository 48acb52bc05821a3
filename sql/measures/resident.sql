-- The residents of each dong at the end of each month, all and those aged 65 and over: between two reference days in equal
-- steps, after the last one as then, for two years at most. A month is unsteady where there are few, or where the number
-- at least halves or doubles from one reference day to the next, as where houses are torn down and built anew.
create or replace temp view resident as
with counted as (
    select
        dong_id, date_trunc('month', event_date)::date as month, min((delivery_no, line)) as record,
        sum(head_count)::bigint as all_ages,
        coalesce(sum(head_count) filter (age_band in ('65-74', '75-84', '85+')), 0)::bigint as aged
    from population
    where measure = 'RESIDENT'
    group by all
),

reference as (
    select
        *, coalesce(lead(month) over later, month + interval 24 month)::date as next_month,
        lead(all_ages) over later as next_all, lead(aged) over later as next_aged
    from counted
    window later as (partition by dong_id order by month)
),

monthly as (
    select *, unnest(range(0, least(date_diff('month', month, next_month), 24))) as step
    from reference
),

dated as (
    select
        *, (month + to_months(step::integer))::date as at_month, date_diff('month', month, next_month) as steps
    from monthly
)

select
    record[1] as delivery_no, record[2] as line, dong_id, month as reference_month, at_month as month,
    all_ages + round((coalesce(next_all, all_ages) - all_ages) * step / steps)::bigint as all_ages,
    aged + round((coalesce(next_aged, aged) - aged) * step / steps)::bigint as aged,
    least(all_ages, coalesce(next_all, all_ages)) < 1000
    or (step > 0 and 2 * least(all_ages, next_all) <= greatest(all_ages, next_all)) as unsteady
from dated
semi join org_dong as o
    on o.dong_id = dated.dong_id and o.valid_from <= last_day(at_month) and coalesce(o.valid_to, date '9999-12-31') >= at_month;
