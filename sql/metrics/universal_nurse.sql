/*
ko: 방문간호사 동행률
en: Universal visits with a visiting nurse
theme: visits
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: week
breakdowns: {target_type: universal_visit.target_type}
good: none
why: {ko: "복지와 건강을 함께 살피는 방문이 얼마나 이루어지는지를 보여 줍니다.", en: "Shows how many visits look after welfare and health together."}
pitfalls: {ko: "대상유형마다 동행이 필요한 정도가 다르고 간호사 정원에 따라 달라지므로 유형별로 보세요. 동행 여부가 비어 있으면 동행하지 않은 것으로 봅니다.", en: "How far a nurse is needed differs by type of target, and posts of nurses differ, so read it by type. An empty answer counts as without a nurse."}
datasets: [universal_visit]
same: ["all = universal_visits.counted"]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "방문일 기준, 완료한 집 방문 중 방문간호사가 동행한 비율", en: "By day of the visit: share with a visiting nurse among home visits done"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    target_type,
    case when nurse_accompanied_yn then 1 else 0 end as numerator,
    1 as denominator
from universal_visit
where record_kind = 'VISIT' and contact_mode = 'VISIT' and visit_result = 'DONE'
