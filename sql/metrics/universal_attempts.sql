/*
ko: 보편방문 시도
en: Attempts at universal visits
theme: visits
unit: {ko: 건, en: attempts}
kind: count
smallest_period: day
breakdowns: {visit_result: universal_visit.visit_result, target_type: universal_visit.target_type}
good: none
why: {ko: "몇 번을 찾아가고 연락했으며 부재·거부가 얼마나 되는지를 보여 줍니다.", en: "Shows how often households were sought out and how many were absent or refused."}
pitfalls: {ko: "방문·내방·전화·서신 시도를 모두 셉니다. 한 가구의 여러 시도는 각각 한 건입니다. 부재가 많은 것은 방문 시간대나 명단의 정확도 때문일 수 있습니다.", en: "Attempts of every kind count: visits, visits to the center, calls, letters. Several attempts at one household are several. Many absences may come from the hour of the visit or from the list."}
datasets: [universal_visit]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "시도일 기준, 방문시도 기록의 수", en: "By day of the attempt: number of attempts recorded"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    visit_result,
    target_type,
    1 as numerator,
    null as denominator
from universal_visit
where record_kind = 'VISIT'
