/*
ko: 학습 참석률
en: Attendance at learning sessions
theme: organisation
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {topic: learning.topic, kind: learning.kind}
good: higher
why: {ko: "배우기로 한 직원이 실제로 참석할 수 있었는지를 보여 줍니다.", en: "Shows whether the staff who were to learn could come."}
pitfalls: {ko: "대상이 아닌 사람이 함께 오면 높아지므로 회차마다 대상인원까지만 셉니다. 대상인원을 좁게 잡으면 높아집니다.", en: "Others who come along would raise it, so no more than the staff expected count at each session. Expecting few raises it too."}
datasets: [learning]
sensitivity: public
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "학습의 대상인원 합계에 대한 참석인원 합계", en: "Attendees of staff expected, over all sessions"}]
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
    least(attendees, staff_expected) as numerator,
    staff_expected as denominator
from learning
