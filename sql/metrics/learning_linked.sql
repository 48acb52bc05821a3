/*
ko: 학습 추천 주민의 연계율
en: Residents referred because of learning who were linked
theme: organisation
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {topic: learning.topic, kind: learning.kind}
good: higher
why: {ko: "배워서 추천한 주민이 실제 지원으로 이어졌는지를 보여 줍니다.", en: "Shows whether the residents referred went on to support."}
pitfalls: {ko: "추천이 없는 학습은 빠지므로 적은 수에 바탕을 둡니다. 연계주민수가 비어 있으면 0으로 봅니다. 최근 달은 낮게 나옵니다.", en: "Sessions without a referral are left out, so it rests on few. An empty number linked counts as 0. Recent months read low."}
datasets: [learning]
sensitivity: public
lookback_months: 2
reach_months: 0
versions: [{since: 2015-07-01, ko: "학습월 기준, 추천주민 가운데 지원에 연계된 비율", en: "By month of the session: residents linked of those referred"}]
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
    coalesce(residents_linked, 0) as numerator,
    residents_referred as denominator
from learning
where residents_referred > 0
