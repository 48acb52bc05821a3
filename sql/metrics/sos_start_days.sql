/*
ko: 돌봄SOS 접수부터 서비스 시작까지 걸린 날
en: Days from receipt to the start of urgent care
theme: care
unit: {ko: 일, en: days}
kind: days
smallest_period: month
breakdowns: {service_type: care_sos.service_type}
good: lower
why: {ko: "급한 돌봄이 얼마나 빨리 시작되는지를 보여 줍니다.", en: "Shows how soon urgent care begins."}
pitfalls: {ko: "아직 시작하지 않은 서비스도 기다린 날까지 반영한 중앙값(카플란–마이어)입니다. 판정중은 기다리는 것으로 보고 부적격은 뺍니다. 접수 전에 시작한 서비스는 0일로 봅니다. 해당 월이 지나고 2개월까지 지켜보며, 그 뒤에 끝난 건은 끝나지 않은 것으로 봅니다.", en: "A median that counts services not yet begun for as long as they have been waited for (Kaplan-Meier). Pending ones are waiting, those not eligible are left out. A service begun before its receipt took 0 days. Each is followed to the end of the two months after its own; what ends later counts as not ended."}
datasets: [care_sos]
same: ["counted = sos_eligible.counted"]
sensitivity: ordinary
lookback_months: 2
reach_months: 0
versions: [{since: 2019-07-01, ko: "접수월 기준 중앙값, 미개시는 기준일까지 관찰", en: "Median by month of receipt; those not begun are followed to the reference date"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    service_type,
    greatest(coalesce(start_date, getvariable('as_of')) - event_date, 0) as days,
    start_date is not null as ended
from care_sos
where eligible <> 'NO' and event_date <= getvariable('as_of')
