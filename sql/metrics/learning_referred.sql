/*
ko: 학습으로 추천된 주민
en: Residents referred because of learning
theme: organisation
unit: {ko: 명, en: residents}
kind: sum
smallest_period: month
breakdowns: {topic: learning.topic, kind: learning.kind}
good: none
why: {ko: "배운 것이 주민을 알아보고 제도로 이어 주는 데 쓰이는지를 보여 줍니다.", en: "Shows whether what was learned helps to recognise residents who could be supported."}
pitfalls: {ko: "추천은 학습 뒤 몇 주 안에 입력되므로 최근 달은 낮게 나옵니다. 같은 주민이 두 학습에서 추천되면 둘로 셉니다.", en: "Referrals are entered in the weeks after the session, so recent months read low. A resident referred because of two sessions counts twice."}
datasets: [learning]
sensitivity: public
lookback_months: 2
reach_months: 0
versions: [{since: 2015-07-01, ko: "학습월 기준, 추천주민수의 합계", en: "By month of the session: sum of the residents referred"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    topic,
    kind,
    residents_referred as numerator,
    null as denominator
from learning
