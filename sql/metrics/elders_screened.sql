/*
ko: 어르신 건강스크리닝 실시율
en: Visited elders who were screened for health risks
theme: visits
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: week
breakdowns: {target_type: universal_visit.target_type}
good: higher
why: {ko: "방문한 어르신의 건강위험을 미리 찾아보는지를 보여 줍니다.", en: "Shows whether health risks are looked for when elders are visited."}
pitfalls: {ko: "65세·70세 도래 어르신의 완료한 집 방문만 봅니다. 다른 대상유형은 값이 없습니다. 방문간호사가 함께 가지 못하면 스크리닝도 어려우므로 동행률과 함께 보세요. 미실시와 빈칸은 하지 않은 것으로 봅니다.", en: "Only home visits done to those who reach 65 or 70; the other types have no value. Without a nurse screening is hard, so read it with the share of visits with a nurse. Not done and empty both count as not screened."}
datasets: [universal_visit]
same: ["all = universal_visits.counted[target_type: ELDER65 ELDER70]"]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "방문일 기준, 65세·70세 도래 어르신의 완료한 집 방문 중 건강스크리닝을 한 비율", en: "By day of the visit: share screened among home visits done to those who reach 65 or 70"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    target_type,
    case when health_screen in ('NORMAL', 'RISK', 'HIGH') then 1 else 0 end as numerator,
    1 as denominator
from universal_visit
where record_kind = 'VISIT' and contact_mode = 'VISIT' and visit_result = 'DONE' and target_type in ('ELDER65', 'ELDER70')
