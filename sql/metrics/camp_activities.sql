/*
ko: 자원봉사캠프 활동
en: Activities of the volunteer camp
theme: resources
unit: {ko: 회, en: activities}
kind: count
smallest_period: day
breakdowns: {kind: camp.kind}
good: none
why: {ko: "동 자원봉사캠프가 누구를 위해 얼마나 움직이는지를 보여 줍니다.", en: "Shows how active the volunteer camp is, and for whom."}
pitfalls: {ko: "활동의 길이와 봉사자 수는 보여 주지 않습니다. 봉사시간과 함께 봅니다.", en: "It says nothing about their length or the number of volunteers: read it with the hours."}
datasets: [camp]
sensitivity: public
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "자원봉사캠프 활동 기록의 수", en: "Number of records of an activity"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    kind,
    1 as numerator,
    null as denominator
from camp
