/*
ko: 건강스크리닝 결과
en: Results of health screening
theme: visits
unit: {ko: 건, en: visits}
kind: count
smallest_period: day
breakdowns: {health_screen: universal_visit.health_screen, target_type: universal_visit.target_type}
good: none
why: {ko: "건강위험·고위험으로 판정되어 보건소 연계를 살펴야 할 방문이 얼마나 되는지를 보여 줍니다.", en: "Shows how many visits found a risk or high risk to health, which call for a link to the health center."}
pitfalls: {ko: "미실시로 적은 방문도 한 범주로 들어 있으므로 합계는 스크리닝 건수가 아닙니다. 결과를 적지 않은 방문은 세지 않습니다. 위험이 많다는 것은 잘 찾아냈다는 뜻일 수도 있습니다.", en: "Visits noted as not screened are a category of their own, so the total is not the number of screenings. Visits without an entry are not counted. More at risk can also mean that more are found."}
datasets: [universal_visit]
same: ["counted = universal_visits.counted"]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "방문일 기준, 건강스크리닝 칸이 채워진 완료 방문의 수", en: "By day of the visit: home visits done with an entry for health screening"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    health_screen,
    target_type,
    1 as numerator,
    null as denominator
from universal_visit
where record_kind = 'VISIT' and contact_mode = 'VISIT' and visit_result = 'DONE' and health_screen is not null
