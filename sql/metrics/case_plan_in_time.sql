/*
ko: 사례관리 계획수립 기한 준수율
en: Cases with a plan within 30 days of receipt
theme: cases
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {case_type: case.case_type}
good: higher
why: {ko: "접수부터 서비스계획까지 30일(욕구조사 10일, 회의 5일, 계획 15일)이 지켜지는지를 보여 줍니다.", en: "Shows whether the 30 days from receipt to the service plan are kept: 10 to the assessment, 5 to the conference, 15 to the plan."}
pitfalls: {ko: "접수한 지 30일이 지난 사례만 셉니다. 계획 없이 종결한 사례도 분모에 들며 지키지 못한 것으로 봅니다. 날수는 휴일을 포함합니다. 담당 센터가 바뀐 사례는 새 센터의 계획을 잇지 못합니다.", en: "Only cases received at least 30 days ago count. A case closed without a plan stays in the denominator and counts as not in time. Days include holidays. Where a case went to another center, that center's plan is not joined to it."}
datasets: [case]
sensitivity: ordinary
lookback_months: 2
reach_months: 2
versions: [{since: 2015-07-01, ko: "접수월 기준, 접수 30일 안에 서비스계획 단계에 들어간 비율", en: "By month of receipt: share that entered the stage service plan within 30 days"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
with course as (
    select
        delivery_no, line, dong_id, event_date, stage, case_type,
        min(event_date) filter (stage = 'PLAN') over onward as planned
    from "case"
    window onward as (partition by supplier, case_id order by event_date range between current row and unbounded following)
)

select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    case_type,
    case when planned <= event_date + 30 then 1 else 0 end as numerator,
    1 as denominator
from course
where stage = 'RECEIPT' and event_date + 30 <= getvariable('as_of')
