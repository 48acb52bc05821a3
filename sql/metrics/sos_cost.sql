/*
ko: 돌봄SOS 이용금액
en: Cost of urgent care
theme: care
unit: {ko: 천원, en: "thousand won", divide_by: 1000}
kind: sum
smallest_period: month
breakdowns: {service_type: care_sos.service_type}
good: none
why: {ko: "돌봄SOS에 든 돈과 그 돈이 어느 서비스에 쓰였는지를 보여 줍니다.", en: "Shows what urgent care cost, and on which services."}
pitfalls: {ko: "정산월이 아니라 접수월로 모으므로 최근 달은 정산이 끝날 때까지 낮게 나옵니다. 시 지원과 자부담을 합한 금액입니다.", en: "Summed by month of receipt, not of settlement, so recent months read low until they are settled. What the city pays and what residents pay together."}
datasets: [care_sos]
sensitivity: ordinary
lookback_months: 4
reach_months: 0
versions: [{since: 2019-07-01, ko: "접수월 기준, 정산된 이용금액의 합계", en: "By month of receipt: sum of the costs settled"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    service_type,
    amount_krw as numerator,
    null as denominator
from care_sos
where amount_krw is not null
