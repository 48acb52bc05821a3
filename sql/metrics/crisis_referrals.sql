/*
ko: 돌봄위기가정 의뢰 접수 건수
en: Referrals of households in care crisis
theme: crisis
unit: {ko: 건, en: referrals}
kind: count
smallest_period: month
breakdowns: {referral_source: care_crisis.referral_source, incident_type: care_crisis.incident_type}
good: none
why: {ko: "아동학대·가정폭력으로 동에 의뢰된 가정이 얼마나 되는지, 어디에서 의뢰했는지를 보여 줍니다.", en: "Shows how many households were referred to the dongs for child abuse or domestic violence, and by whom."}
pitfalls: {ko: "가구가 아니라 의뢰를 셉니다. 한 가구가 다시 의뢰되면 또 셉니다. 의뢰가 많다고 학대나 폭력이 많은 것은 아니며, 믿고 신고하는 사람이 늘어도 많아집니다. 유형이 다시 분류되면 지난달의 구분도 바뀝니다.", en: "Counts referrals, not households: one that is referred again counts again. More referrals need not mean more violence; they also grow as people trust enough to report. Where an incident is classified anew, past months' kinds change too."}
datasets: [care_crisis]
sensitivity: protected
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "의뢰일 기준, 의뢰접수 기록의 수", en: "By day of the referral: referrals recorded"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    referral_source,
    incident_type,
    1 as numerator,
    null as denominator
from care_crisis
where record_kind = 'REFER'
