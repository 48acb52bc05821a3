/*
ko: 빈곤위기가정 방문 거부율
en: Refused visits to households in poverty crisis
theme: visits
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: week
breakdowns: {household_type: poverty_visit.household_type}
good: none
why: {ko: "만난 가구가 방문을 얼마나 거부하는지를 보여 줍니다. 접근 방법을 바꾸어 볼 곳을 찾는 데 씁니다.", en: "Shows how many of the households met refused the visit, to find where another approach is needed."}
pitfalls: {ko: "만난 방문(완료·거부)만 분모로 하며 부재·전출·입원 등은 뺍니다. 거부는 주민의 권리이므로 높고 낮음으로 평가하지 않습니다. 거부가 드물어 작은 동에서는 크게 흔들립니다.", en: "Only visits where the household was met, done or refused; absences, moves and stays in hospital are left out. Refusing is the resident's right, so no direction is wanted. Refusals are rare, so small dongs vary much."}
datasets: [poverty_visit]
same: ["counted = poverty_attempts.counted[visit_result: REFUSED]", "rest = visits_done.counted"]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "방문일 기준, 완료와 거부 가운데 거부의 비율", en: "By day of the visit: share refused among visits done or refused"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    household_type,
    case when visit_result = 'REFUSED' then 1 else 0 end as numerator,
    1 as denominator
from poverty_visit
where visit_result in ('DONE', 'REFUSED')
