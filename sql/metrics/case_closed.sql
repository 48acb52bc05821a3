/*
ko: 사례관리 종결
en: Cases closed
theme: cases
unit: {ko: 건, en: cases}
kind: count
smallest_period: day
breakdowns: {close_reason: case.close_reason, case_type: case.case_type}
good: none
beside: case_reopened
why: {ko: "사례관리가 어떤 까닭으로 끝나는지를 보여 줍니다.", en: "Shows for what reasons case management ends."}
pitfalls: {ko: "다시 열린 사례는 종결할 때마다 셉니다. 종결이 많다고 잘한 것은 아니며, 사유와 함께 보아야 합니다.", en: "A case opened again counts at each closing. Many closings are no merit by themselves: read them with their reasons."}
datasets: [case]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "종결 단계에 들어온 기록의 수", en: "Number of records of the stage closed"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    close_reason,
    case_type,
    1 as numerator,
    null as denominator
from "case"
where stage = 'CLOSE'
