/*
ko: 빈곤위기가정 방문 완료
en: Completed visits to households in poverty crisis
theme: visits
unit: {ko: 건, en: visits}
kind: count
smallest_period: day
breakdowns: {household_type: poverty_visit.household_type}
good: none
beside: discovery_linked
why: {ko: "찾아가는 방문이 실제로 이루어진 양을 보여 줍니다.", en: "Shows how many home visits actually took place."}
pitfalls: {ko: "방문 건수는 수요와 인력에 따라 달라지므로 동끼리 순위를 매기지 않습니다. 부재·거부는 세지 않습니다.", en: "Counts follow need and staffing, so dongs are not ranked by them. Absences and refusals are not counted."}
datasets: [poverty_visit]
same: ["counted = poverty_attempts.counted[visit_result: DONE]"]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "방문결과가 완료인 기록", en: "Records with the result done"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    household_type,
    1 as numerator,
    null as denominator
from poverty_visit
where visit_result = 'DONE'
