/*
ko: 나눔이웃 활동
en: Activities of neighbour groups
theme: resources
unit: {ko: 회, en: activities}
kind: count
smallest_period: day
breakdowns: {activity: neighbor_group.activity}
good: none
why: {ko: "이웃이 이웃을 돌보는 모임이 얼마나 움직이는지를 보여 줍니다.", en: "Shows how active the groups are in which neighbours look after neighbours."}
pitfalls: {ko: "모임 수를 따라갑니다. 결성과 해산은 세지 않습니다.", en: "Follows the number of groups. Forming and ending are not counted."}
datasets: [neighbor_group]
sensitivity: public
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "나눔이웃 활동 기록의 수", en: "Number of records of an activity"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    activity,
    1 as numerator,
    null as denominator
from neighbor_group
where record_kind = 'ACT'
