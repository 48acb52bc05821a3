/*
ko: 사례관리 접수
en: Cases received
theme: cases
unit: {ko: 건, en: cases}
kind: count
smallest_period: day
breakdowns: {case_type: case.case_type, lead_agency: case.lead_agency}
good: none
why: {ko: "사례관리로 새로 들어온 일의 양과 그 어려움을 보여 줍니다.", en: "Shows how much new case management came in, and how hard it is."}
pitfalls: {ko: "접수는 수요와 발굴 노력을 함께 따라가므로 많고 적음이 좋고 나쁨이 아닙니다. 유형과 주사례기관은 접수 때의 것이며 뒤에 바뀔 수 있습니다.", en: "Receipts follow need and the effort of finding, so neither many nor few is good. Type and lead agency are those at receipt and may change later."}
datasets: [case]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "접수 단계에 들어온 기록의 수", en: "Number of records of the stage receipt"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    case_type,
    lead_agency,
    1 as numerator,
    null as denominator
from "case"
where stage = 'RECEIPT'
