/*
ko: 급여·긴급지원 환수액
en: Benefits recovered
theme: benefits
unit: {ko: 천원, en: "thousand won", divide_by: 1000}
kind: sum
smallest_period: month
breakdowns: {program: benefit.program}
good: none
why: {ko: "지급한 뒤 돌려받기로 한 금액을 보여 줍니다.", en: "Shows how much of what was granted is claimed back."}
pitfalls: {ko: "환수결정일로 묶으므로 결정한 달의 지원금액과 바로 견줄 수 없습니다. 환수결정일이 없는 환수는 빠집니다. 건수가 매우 적어 달마다 크게 흔들립니다. 실제 납부된 금액이 아닙니다.", en: "Counted on the day of the recovery decision, so it cannot be held against the amounts granted in the same month. Recoveries without a day are left out. They are few, so months vary much. It is not what was paid back."}
datasets: [benefit]
sensitivity: ordinary
lookback_months: 2
reach_months: 60
versions: [{since: 2015-07-01, ko: "환수결정일 기준, 환수금액의 합계", en: "By day of the recovery decision: sum of the amounts recovered"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    recovered_date as cohort_date,
    program,
    recovered_krw as numerator,
    null as denominator
from benefit
where recovered_krw > 0 and recovered_date < event_date + interval 60 month
