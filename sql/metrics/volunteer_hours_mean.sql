/*
ko: "자원봉사캠프 활동 한 번의 봉사시간"
en: "Hours given at an activity of the volunteer camp"
theme: resources
unit: {ko: 시간/회, en: "hours an activity", divide_by: 100}
kind: mean
of: [volunteer_hours, camp_activities]
smallest_period: month
breakdowns: {kind: camp.kind}
good: none
why: {ko: "활동 한 번에 주민들이 시간을 얼마나 내는지를 보여 줍니다.", en: "Shows how much time residents give at an activity."}
pitfalls: {ko: "모든 봉사자의 시간을 더한 것이어서 사람 수에 따라 커집니다. 큰 행사 몇 번이 평균을 크게 올립니다. 달과 지역을 더해 구할 수 없는 중앙값은 함께 보이지 않습니다.", en: "The hours of all volunteers together, so it grows with their number. A few large events lift it a lot. No median stands beside it, because medians of months and places do not add up."}
datasets: [camp]
sensitivity: public
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "자원봉사캠프 활동의 봉사시간 합계를 활동 기록의 수로 나눈 값", en: "Sum of the hours of all volunteers, by the number of records of an activity"}]
owner: 지역복지본부
reviewed: 2026-11-23
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    kind,
    (hours * 100)::bigint as numerator, -- parts are whole numbers: hundredths of an hour
    null as denominator
from camp
