/*
ko: 외부의뢰 연계율
en: Outside referrals that were linked
theme: counselling
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {referred_to: counsel.referred_to}
good: higher
why: {ko: "밖으로 의뢰한 주민이 실제로 서비스에 이어졌는지를 보여 줍니다.", en: "Shows whether residents who were referred outside were really linked to a service."}
pitfalls: {ko: "의뢰결과가 들어온 외부의뢰만 보며, 결과를 기다리는 의뢰는 빠져 있어 최근 달은 빨리 끝난 의뢰만 보입니다. 대기·연계불가·당사자 취소는 연계로 세지 않습니다. 상대 기관의 여력에 따라서도 달라집니다.", en: "Only outside referrals whose result is in, so recent months show those that ended soon. On a waiting list, declined and withdrawn do not count as linked. It also depends on what the agencies can take."}
datasets: [counsel]
same: ["all = referral_told.all[referred_to: LAWYER PRIVATE PUBLIC TAX]"]
sensitivity: ordinary
lookback_months: 4
reach_months: 0
versions: [{since: 2015-07-01, ko: "상담일 기준, 결과가 수합된 외부의뢰 중 연계완료의 비율", en: "By day of the session: share linked among outside referrals whose result is in"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    referred_to,
    case when referral_result = 'LINKED' then 1 else 0 end as numerator,
    1 as denominator
from counsel
where result = 'EXTERNAL' and referral_result is not null
