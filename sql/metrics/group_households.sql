/*
ko: 나눔이웃이 도운 가구
en: Households served by neighbour groups
theme: resources
unit: {ko: 가구, en: households}
kind: sum
smallest_period: day
breakdowns: {activity: neighbor_group.activity}
good: none
why: {ko: "나눔이웃의 활동이 몇 가구에 닿았는지를 보여 줍니다.", en: "Shows how many households the groups' activities reached."}
pitfalls: {ko: "한 가구를 여러 번 도우면 그때마다 셉니다. 지원가구를 적지 않은 활동은 빠집니다.", en: "A household served again counts again. Activities without the number are left out."}
datasets: [neighbor_group]
sensitivity: public
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "나눔이웃 활동의 지원가구 합계(연가구)", en: "Sum of the households served in the activities"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    activity,
    hh_served as numerator,
    null as denominator
from neighbor_group
where record_kind = 'ACT' and hh_served is not null
