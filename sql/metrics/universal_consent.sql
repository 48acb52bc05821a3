/*
ko: 보편방문 동의율
en: Consent to a universal visit
theme: visits
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {target_type: universal_visit.target_type}
good: none
why: {ko: "방문을 물었을 때 주민이 얼마나 받아들였는지를 보여 줍니다. 안내 방법을 살피는 근거가 됩니다.", en: "Shows how often residents agreed when they were asked, which tells something of how the visit is announced."}
pitfalls: {ko: "동의는 주민의 권리이므로 높고 낮음으로 평가하지 않습니다. 동의 여부가 비어 있는 기록(아직 묻지 못함)은 빼고, 한 가구에 여러 번 물었으면 물은 만큼 셉니다.", en: "Consent is the resident's right, so no direction is wanted. Records without an answer, where nobody has been asked yet, are left out; a household asked several times counts as often."}
datasets: [universal_visit]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "기록일 기준, 동의 여부를 물은 기록 중 동의한 비율", en: "By day of the record: share of consents among records with an answer"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    target_type,
    case when consent_yn then 1 else 0 end as numerator,
    1 as denominator
from universal_visit
where consent_yn is not null
