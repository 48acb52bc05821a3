/*
ko: 보편방문 2인1조 준수율
en: Universal visits made in pairs where safety asks for it
theme: visits
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: week
breakdowns: {target_type: universal_visit.target_type}
good: higher
why: {ko: "안전상 둘이 가야 하는 집에 실제로 둘이 갔는지를 보여 줍니다. 직원 안전을 지키는 기준입니다.", en: "Shows whether two went where safety asks for two: a rule that protects staff."}
pitfalls: {ko: "2인1조가 필요하다고 표시된 집 방문 시도만 봅니다. 표시를 하지 않으면 분모에 들어오지 않으므로 건수도 함께 보세요. 2인1조방문이 비어 있으면 지키지 않은 것으로 봅니다.", en: "Only attempts at home visits that are marked as needing two. What is not marked is not in the denominator, so look at the number too. An empty answer counts as not kept."}
datasets: [universal_visit]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "방문일 기준, 2인1조가 필요한 방문 시도 중 2인1조로 간 비율", en: "By day of the visit: share made by two among home visits that need two"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    target_type,
    case when pair_visit_yn then 1 else 0 end as numerator,
    1 as denominator
from universal_visit
where record_kind = 'VISIT' and contact_mode = 'VISIT' and pair_needed_yn
