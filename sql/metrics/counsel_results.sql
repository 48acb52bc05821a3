/*
ko: 통합복지상담 처리결과
en: Results of counselling sessions
theme: counselling
unit: {ko: 건, en: sessions}
kind: count
smallest_period: day
breakdowns: {result: counsel.result}
good: none
why: {ko: "상담이 정보제공으로 끝났는지, 신청·의뢰·사례관리로 이어졌는지를 보여 줍니다.", en: "Shows whether sessions ended with information or led to an application, a referral or case management."}
pitfalls: {ko: "합계는 통합복지상담 건수와 같습니다. 한 상담에 결과는 하나만 적으므로 신청과 의뢰를 함께 한 상담은 한쪽으로만 나타납니다.", en: "The total equals the number of sessions. A session has one result, so one with both an application and a referral shows as one of them."}
datasets: [counsel]
same: ["counted = counsel_sessions.counted", "counted[result: EXTERNAL] = referral_days.all[referred_to: LAWYER PRIVATE PUBLIC TAX]"]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "상담일 기준, 처리결과별 상담 기록의 수", en: "By day of the session: number of sessions by result"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    result,
    1 as numerator,
    null as denominator
from counsel
