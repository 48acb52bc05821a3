/*
ko: 학습소모임·내부학습 횟수
en: Learning sessions of the staff
theme: organisation
unit: {ko: 회, en: sessions}
kind: count
smallest_period: day
breakdowns: {topic: learning.topic, kind: learning.kind}
good: none
why: {ko: "직원들이 서로 무엇을 얼마나 가르치고 배우는지를 보여 줍니다.", en: "Shows what the staff teach one another, and how often."}
pitfalls: {ko: "네 번으로 이어진 과정은 네 회로 셉니다. 합동학습은 주관한 동의 것이며, 여러 동이 함께 적으면 겹쳐 셉니다.", en: "A course of four sessions counts four times. A joint session belongs to the dong that held it; where several write it down it counts for each."}
datasets: [learning]
sensitivity: public
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "학습 기록의 수", en: "Number of records of a session"}]
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
    1 as numerator,
    null as denominator
from learning
