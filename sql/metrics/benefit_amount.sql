/*
ko: 급여·긴급지원 결정액
en: Amount of benefits and emergency support granted
theme: benefits
unit: {ko: 천원, en: "thousand won", divide_by: 1000}
kind: sum
smallest_period: week
breakdowns: {program: benefit.program}
good: none
why: {ko: "주민에게 돌아간 지원의 크기를 사업별로 보여 줍니다.", en: "Shows how much support was granted to residents, by programme."}
pitfalls: {ko: "결정할 때의 금액이며 나중에 고쳐지면 결정월의 값이 바뀝니다. 환수한 금액은 빼지 않습니다. 사업마다 지급 기간과 금액의 뜻이 다르므로 사업 사이를 견주지 않습니다.", en: "The amount as decided; a later correction changes the month of the decision. What was recovered is not taken off. Programmes pay for different spans, so they are not compared with each other."}
datasets: [benefit]
sensitivity: ordinary
lookback_months: 3
reach_months: 24
versions: [{since: 2015-07-01, ko: "결정일 기준, 적합으로 결정된 지원금액의 합계", en: "By day of the decision: sum of the amounts granted"}]
owner: 지역복지본부
reviewed: 2024-10-01
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
