/*
ko: 접수부터 사례회의까지 걸린 날
en: Days from receipt to the case conference
theme: cases
unit: {ko: 일, en: days}
kind: days
smallest_period: month
breakdowns: {case_type: case.case_type}
good: lower
why: {ko: "조사한 가구를 얼마나 빨리 여럿이 함께 의논하는지를 보여 줍니다. 욕구조사 10일과 그 뒤 5일을 더해 접수 뒤 15일이 기준입니다.", en: "Shows how soon a household is discussed together. Ten days to the assessment and five more are fifteen days from receipt."}
pitfalls: {ko: "아직 회의하지 않은 사례도 기다린 날까지 반영한 중앙값(카플란–마이어)입니다. 회의 전에 종결한 사례는 종결일까지 봅니다. 사례의 사례회의 단계로 세며, 동의 회의 실적과는 다릅니다. 날수는 휴일을 포함합니다. 해당 월이 지나고 2개월까지 지켜보며, 그 뒤에 끝난 건은 끝나지 않은 것으로 봅니다.", en: "A median that counts cases not yet discussed for as long as they have waited (Kaplan-Meier). Cases closed before are followed to their closing. It counts the stage of the case and not the center's list of conferences. Days include holidays. Each is followed to the end of the two months after its own; what ends later counts as not ended."}
datasets: [case]
same: ["all = case_received.counted"]
sensitivity: ordinary
lookback_months: 2
reach_months: 2
versions: [{since: 2015-07-01, ko: "접수월 기준 중앙값, 미개최는 종결일 또는 기준일까지 관찰", en: "Median by month of receipt; those not discussed are followed to their closing or the reference date"}]
owner: 지역복지본부
reviewed: 2026-11-23
*/
with course as (
    select
        delivery_no, line, dong_id, event_date, stage, case_type,
        min(event_date) filter (stage = 'CONF') over onward as discussed,
        min(event_date) filter (stage = 'CLOSE') over onward as closed
    from "case"
    window onward as (partition by supplier, case_id order by event_date range between current row and unbounded following)
),

received as (
    select *, coalesce(discussed <= coalesce(closed, discussed), false) as ended
    from course
    where stage = 'RECEIPT' and event_date <= getvariable('as_of')
)

select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    case_type,
    case when ended then discussed else coalesce(least(closed, getvariable('as_of')), getvariable('as_of')) end - event_date as days,
    ended
from received
