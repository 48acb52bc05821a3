/*
ko: 사례 정보공유 동의율
en: Cases with consent to sharing at the plan
theme: cases
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {case_type: case.case_type, lead_agency: case.lead_agency}
good: none
why: {ko: "민간기관과 함께 도울 수 있는 사례가 얼마나 되는지를 보여 줍니다. 공유는 동의가 있어야 합니다.", en: "Shows how many cases can be worked on with private agencies. Sharing takes consent."}
pitfalls: {ko: "동의는 당사자의 권리이므로 높이려고 권하지 않습니다. 빈칸은 동의하지 않은 것으로 봅니다. 뒤에 거둔 동의는 계획 기록이 정정되어야 반영됩니다.", en: "Consent is the person's right, not a target. An empty cell counts as no consent. Consent taken back later shows only once the record of the plan is corrected."}
datasets: [case]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "서비스계획 수립월 기준, 정보공유에 동의한 비율", en: "By month of the service plan: share with consent to sharing"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    case_type,
    lead_agency,
    case when share_consent_yn then 1 else 0 end as numerator,
    1 as denominator
from "case"
where stage = 'PLAN'
