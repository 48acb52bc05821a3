/*
ko: 의뢰결과까지 걸린 날
en: Days to the result of a referral
theme: counselling
unit: {ko: 일, en: days}
kind: days
smallest_period: month
breakdowns: {referred_to: counsel.referred_to}
good: lower
why: {ko: "의뢰한 주민이 결과를 얼마나 기다리는지를 보여 줍니다.", en: "Shows how long residents wait for the result of their referral."}
pitfalls: {ko: "아직 결과가 오지 않은 의뢰도 기다린 날까지 반영한 중앙값(카플란–마이어)입니다. 절반이 아직 기다리고 있으면 값이 없습니다. 결과만 있고 수합일이 없는 의뢰와 의뢰처를 적지 않은 내부의뢰는 빠집니다. 지난달 자료를 다시 보내지 않는 센터는 결과가 늦게 보입니다. 해당 월이 지나고 4개월까지 지켜보며, 그 뒤에 끝난 건은 끝나지 않은 것으로 봅니다.", en: "A median that counts referrals still waiting for as long as they have waited (Kaplan-Meier). There is none while half are still waiting. Referrals with a result but no day of it, and inside referrals without an agency noted, are left out. Where a center does not send older months again, results seem to come late. Each is followed to the end of the four months after its own; what ends later counts as not ended."}
datasets: [counsel]
same: ["all = counsel_results.counted[result: EXTERNAL INTERNAL]"]
sensitivity: ordinary
lookback_months: 4
reach_months: 0
versions: [{since: 2015-07-01, ko: "상담일 기준 중앙값, 결과가 오지 않은 의뢰는 기준일까지 관찰", en: "Median by day of the session; those without a result are followed to the reference date"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    referred_to,
    coalesce(referral_result_date, getvariable('as_of')) - event_date as days,
    referral_result_date is not null as ended
from counsel
where result in ('INTERNAL', 'EXTERNAL') and referred_to is not null
    and (referral_result is null or referral_result_date is not null)
    and event_date <= getvariable('as_of')
