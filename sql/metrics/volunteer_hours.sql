/*
ko: 자원봉사캠프 봉사시간
en: Hours given at the volunteer camp
theme: resources
unit: {ko: 시간, en: hours, divide_by: 100}
kind: sum
smallest_period: day
breakdowns: {kind: camp.kind}
good: none
why: {ko: "주민이 이웃을 위해 내놓은 시간을 보여 줍니다.", en: "Shows the time that residents gave their neighbours."}
pitfalls: {ko: "모든 봉사자의 시간을 더한 것입니다. 한 사람의 시간을 적은 기록이 섞이면 낮아집니다.", en: "The hours of all volunteers together. Records that state one person's hours make it too low."}
datasets: [camp]
sensitivity: public
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "자원봉사캠프 활동의 봉사시간 합계", en: "Sum of the hours of all volunteers"}]
owner: 지역복지본부
reviewed: 2024-10-01
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
