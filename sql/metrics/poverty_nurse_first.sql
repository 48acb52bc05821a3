/*
ko: 빈곤위기가정 초기방문 간호사 참여율
en: First checks of households in poverty crisis with a nurse
theme: visits
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {household_type: poverty_visit.household_type}
good: higher
why: {ko: "빈곤위기가정을 처음 찾아갈 때 방문간호사가 건강도 함께 살피는지를 보여 줍니다.", en: "Shows whether a visiting nurse looks after health when households in poverty crisis are first called on."}
pitfalls: {ko: "방문목적이 신규확인이고 완료한 방문만 보며, 기록자의 직무가 방문간호사이거나 방문간호사가 동행했으면 간호사가 참여한 것으로 봅니다. 신규확인을 두 번 한 가구는 두 번 들어갑니다. 간호사가 보건 시스템에만 적은 방문은 들지 않고, 간호사 정원에 따라 달라집니다.", en: "Only visits done whose purpose is a first check; a nurse took part where a visiting nurse recorded it or came along. A household that was first checked twice is in it twice. Visits that nurses enter only in the health system are not among them, and posts of nurses differ."}
datasets: [poverty_visit]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "방문일 기준, 완료한 신규확인 방문 중 방문간호사가 기록하거나 동행한 비율", en: "By day of the visit: share that a visiting nurse recorded or came along to among first checks done"}]
owner: 지역복지본부
reviewed: 2026-11-23
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    household_type,
    case when role_code = 'NURSE' or list_contains(string_split(accompanied_by, '|'), 'NURSE') then 1 else 0 end as numerator,
    1 as denominator
from poverty_visit
where visit_purpose = 'NEWCHECK' and visit_result = 'DONE'
