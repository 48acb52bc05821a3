/*
ko: 접수부터 종결까지 걸린 날
en: Days from receipt to the closing
theme: cases
unit: {ko: 일, en: days}
kind: days
smallest_period: month
breakdowns: {case_type: case.case_type}
good: none
why: {ko: "사례관리를 얼마나 오래 이어 가는지를 보여 줍니다. 길다고 나쁜 것도 짧다고 좋은 것도 아닙니다.", en: "Shows how long case management goes on. Neither long nor short is good by itself."}
pitfalls: {ko: "아직 종결하지 않은 사례도 지나온 날까지 반영한 중앙값(카플란–마이어)입니다. 절반이 아직 이어지고 있으면 값이 없으므로 늦게 나옵니다. 첫 종결까지 세며 까닭은 가리지 않습니다. 해당 월이 지나고 12개월까지 지켜보며, 그 뒤에 종결한 건은 끝나지 않은 것으로 봅니다.", en: "A median that counts cases still open for as long as they have lasted (Kaplan-Meier). There is none while half are still open, so it comes late. It counts the first closing for whatever reason. Each is followed to the end of the twelve months after its own; what closes later counts as not ended."}
datasets: [case]
same: ["all = case_received.counted"]
sensitivity: ordinary
lookback_months: 12
reach_months: 12
versions: [{since: 2015-07-01, ko: "접수월 기준 중앙값, 종결하지 않은 사례는 기준일까지 관찰", en: "Median by month of receipt; those not closed are followed to the reference date"}]
owner: 지역복지본부
reviewed: 2026-11-23
*/
with course as (
    select
        delivery_no, line, dong_id, event_date, stage, case_type,
        min(event_date) filter (stage = 'CLOSE') over onward as closed
    from "case"
    window onward as (partition by supplier, case_id order by event_date range between current row and unbounded following)
)

select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    case_type,
    coalesce(closed, getvariable('as_of')) - event_date as days,
    closed is not null as ended
from course
where stage = 'RECEIPT' and event_date <= getvariable('as_of')
