-- Who lives in each dong on each reference day by age band, and its households: by these dongs are found alike, and rates
-- are standardised. A reference day on which either is missing is left out, since half of it would mislead.
insert into snap.dong_population
with counted as (
    select dong_id, event_date as reference_day, measure, nullif(age_band, '') as age_band, sum(head_count)::bigint as head_count
    from warehouse.main."population"
    where measure = 'HOUSEHOLD' or (measure = 'RESIDENT' and age_band is not null)
    group by all
)

select *
from counted
qualify count(distinct measure) over (partition by dong_id, reference_day) = 2
order by all;
