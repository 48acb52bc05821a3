/*
ko: 방문한 빈곤위기가정(실가구)
en: Different households in poverty crisis visited
theme: visits
unit: {ko: 가구, en: households}
kind: count
once_a_year: true
smallest_period: month
breakdowns: {household_type: poverty_visit.household_type}
good: none
why: {ko: "몇 가구를 찾아갔는지를 보여 줍니다. 방문 건수는 같은 가구를 여러 번 찾아가면 늘어납니다.", en: "Shows how many households were visited. The number of visits grows when the same household is visited again."}
pitfalls: {ko: "완료한 방문만 봅니다. 그 해에 처음 나온 달에 한 번만 세므로, 연초에 많고 연말에 적습니다. 한 해의 값이 그 해의 실수입니다. 한 센터의 한 시스템 안에서만 같은 사람을 알아보며, 그보다 위에서는 더합니다.", en: "Looks at completed visits only. Each is counted once, in the month in which it first appears in the year: many early in the year, few late. A year's figure is the number of different ones. The same one is recognised only inside one system of one center; above that they are added."}
datasets: [poverty_visit]
sensitivity: ordinary
lookback_months: 1
reach_months: 11
versions: [{since: 2015-07-01, ko: "그 해에 처음 완료한 방문의 날 기준, 가구의 수", en: "By day of the year's first completed visit: number of households"}]
owner: 지역복지본부
reviewed: 2026-11-22
*/
with seen as (
    select
        delivery_no, line, dong_id, event_date, household_type,
        row_number() over (partition by supplier, household_key, year(event_date) order by event_date, source_record_id) as nth
    from poverty_visit
    where visit_result = 'DONE'
)

select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    household_type,
    1 as numerator,
    null as denominator
from seen
where nth = 1
