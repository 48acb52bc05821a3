/*
ko: 보편방문 완료
en: Completed universal visits
theme: visits
unit: {ko: 건, en: visits}
kind: count
smallest_period: day
breakdowns: {target_type: universal_visit.target_type}
good: none
beside: universal_contacted
why: {ko: "보편방문이 실제로 이루어진 양을 대상유형별로 보여 줍니다.", en: "Shows how many universal visits actually took place, by type of target."}
pitfalls: {ko: "명단에 오르는 사람 수가 달마다 다르므로 건수로 동을 견주지 않습니다. 같은 가구를 여러 번 방문하면 그만큼 셉니다. 내방·전화·서신은 세지 않습니다.", en: "The lists differ from month to month, so dongs are not compared by counts. A household visited several times counts as often. Visits to the center, calls and letters are not counted."}
datasets: [universal_visit]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "방문일 기준, 접촉방법이 방문이고 결과가 완료인 기록", en: "By day of the visit: records of home visits with the result done"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    target_type,
    1 as numerator,
    null as denominator
from universal_visit
where record_kind = 'VISIT' and contact_mode = 'VISIT' and visit_result = 'DONE'
