/*
ko: "급여·긴급지원 한 건의 결정액"
en: "Amount granted an application"
theme: benefits
unit: {ko: 천원/건, en: "thousand won an application", divide_by: 1000}
kind: mean
of: [benefit_amount, benefit_granted]
smallest_period: month
breakdowns: {program: benefit.program}
good: none
why: {ko: "적합으로 결정된 한 건에 얼마가 지원되는지를 사업별로 보여 줍니다.", en: "Shows how much support an application that was granted brings, by programme."}
pitfalls: {ko: "사업마다 지급 기간과 금액의 뜻이 다르므로 사업별로 보세요. 전체 평균은 사업의 구성에 따라 움직입니다. 환수한 금액은 빼지 않습니다. 큰 금액 몇 건이 평균을 크게 올립니다. 달과 지역을 더해 구할 수 없는 중앙값은 함께 보이지 않습니다.", en: "Programmes pay for different spans: read it by programme. The mean of all moves with their mix. What was recovered is not taken off. A few large amounts lift it a lot. No median stands beside it, because medians of months and places do not add up."}
datasets: [benefit]
sensitivity: ordinary
lookback_months: 3
reach_months: 24
versions: [{since: 2015-07-01, ko: "결정일 기준, 적합으로 결정된 지원금액의 합계를 적합 결정의 수로 나눈 값", en: "By day of the decision: sum of the amounts granted, by the number of applications granted"}]
owner: 지역복지본부
reviewed: 2026-11-23
*/
select
    delivery_no,
    line,
    dong_id,
    decided_date as cohort_date,
    program,
    amount_krw as numerator,
    null as denominator
from benefit
where decision = 'OK' and decided_date < event_date + interval 24 month
