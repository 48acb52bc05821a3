/*
ko: 빈곤위기가정 방문 시도
en: Attempts to visit households in poverty crisis
theme: visits
unit: {ko: 건, en: attempts}
kind: count
smallest_period: day
breakdowns: {visit_result: poverty_visit.visit_result, visit_purpose: poverty_visit.visit_purpose}
good: none
why: {ko: "복지플래너가 몇 번을 찾아갔고 부재·거부·전출이 얼마나 되는지를 보여 줍니다.", en: "Shows how often planners went and how many households were absent, refused or had moved."}
pitfalls: {ko: "시도 건수는 수요와 인력에 따라 달라지므로 동끼리 순위를 매기지 않습니다. 같은 날 여러 번 찾아가면 각각 한 건입니다.", en: "Counts follow need and staffing, so dongs are not ranked by them. Several attempts on a day are several."}
datasets: [poverty_visit]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "방문일 기준, 방문 기록의 수(결과와 관계없이)", en: "By day of the visit: number of visits recorded, whatever their result"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    visit_result,
    visit_purpose,
    1 as numerator,
    null as denominator
from poverty_visit
