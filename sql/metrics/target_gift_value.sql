/*
ko: 나눔가게 기부 환산액 목표달성률
en: "Target reached: value of gifts from sharing shops"
theme: resources
unit: {ko: '%', en: '%', divide_by: 100}
kind: rate
of: [gift_value]
fewest: 10
smallest_period: month
breakdowns: {}
good: none
why: {ko: "자치구가 세운 목표에 얼마나 이르렀는지를 보여 줍니다.", en: "Shows how far the targets that the gu set were reached."}
pitfalls: {ko: "목표는 자치구마다 다르게 세우므로 자치구끼리 견주지 않습니다. 금액은 기부를 어떻게 환산하느냐에 따라 달라집니다. 한 해의 목표를 열두 달에 고르게 나누고, 변경계획이 서면 달라진 만큼을 남은 달에 나눕니다. 진행 중인 달은 낮게 나옵니다.", en: "Every gu sets its own targets, so gus are not compared by it. Amounts depend on how gifts are valued. A year's target is spread evenly over its months; what a revised plan changes is spread over the months that remain. The month under way reads low."}
datasets: [shop, target]
sensitivity: ordinary
lookback_months: 1
reach_months: 12
versions: [{since: 2015-07-01, ko: "나눔가게 기부 환산액을 시행 중인 계획의 목표로 나눈 값", en: "Value of gifts from sharing shops, by the target of the plan in force"}]
owner: 지역복지본부
reviewed: 2026-11-22
*/
select
    delivery_no,
    line,
    dong_id,
    month as cohort_date,
    0 as numerator,
    value * 1000 as denominator
from plan
where indicator_id = 'gift_value' and abs(date_diff('month', month, event_date)) <= 12
