/*
ko: 종결 후 재개 비율
en: Cases opened again after closing
theme: cases
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {case_type: case.case_type}
good: none
why: {ko: "종결한 가구가 여섯 달 안에 다시 사례관리를 받게 되는지를 보여 줍니다.", en: "Shows whether closed households come back to case management within six months."}
pitfalls: {ko: "종결한 지 180일이 지난 사례만 세므로 값이 늦게 나옵니다. 다시 열어 돕는 것도 필요한 일이라 낮다고 좋은 것은 아닙니다. 새 사례번호를 받은 가구는 이어지지 않으며, 사후관리와 사례회의는 재개로 보지 않습니다.", en: "Only closings of at least 180 days ago count, so the figure comes late. To open a case again may be right, so low is not simply good. A household under a new case number is not joined; after-care and conferences are no reopening."}
datasets: [case]
sensitivity: ordinary
lookback_months: 7
reach_months: 7
versions: [{since: 2015-07-01, ko: "종결월 기준, 종결 뒤 180일 안에 접수·욕구조사·계획·제공 단계에 다시 들어간 비율", en: "By month of closing: share that entered receipt, assessment, plan or service again within 180 days"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
with course as (
    select
        delivery_no, line, dong_id, event_date, stage, case_type,
        min(event_date) filter (stage in ('RECEIPT', 'ASSESS', 'PLAN', 'SERVICE')) over after_it as opened_again
    from "case"
    window after_it as (partition by supplier, case_id order by event_date groups between 1 following and unbounded following)
)

select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    case_type,
    case when opened_again <= event_date + 180 then 1 else 0 end as numerator,
    1 as denominator
from course
where stage = 'CLOSE' and event_date + 180 <= getvariable('as_of')
