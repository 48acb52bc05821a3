/*
ko: 의뢰결과 안내율
en: Residents told of the result of their referral
theme: counselling
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {referred_to: counsel.referred_to}
good: higher
why: {ko: "의뢰한 뒤 결과를 주민에게 알렸는지를 보여 줍니다. 의뢰로 끝내지 않고 끝까지 챙기는 일입니다.", en: "Shows whether residents heard what became of their referral: looking after it to the end."}
pitfalls: {ko: "결과가 들어온 내부·외부 의뢰만 봅니다. 통보일을 나중에 적으므로 최근 달은 낮게 나옵니다. 의뢰처를 적지 않은 내부의뢰는 빠집니다.", en: "Only referrals, inside and outside, whose result is in. The day of telling is entered later, so recent months read low. Inside referrals without an agency noted are left out."}
datasets: [counsel]
same: ["all = referral_days.counted"]
sensitivity: ordinary
lookback_months: 4
reach_months: 0
versions: [{since: 2015-07-01, ko: "상담일 기준, 결과가 수합된 의뢰 중 주민에게 통보한 비율", en: "By day of the session: share told to the resident among referrals whose result is in"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    referred_to,
    case when notified_date is not null then 1 else 0 end as numerator,
    1 as denominator
from counsel
where result in ('INTERNAL', 'EXTERNAL') and referred_to is not null and referral_result is not null
