/*
ko: 돌봄SOS 이용 신청자(실인원)
en: Different people who asked for urgent care
theme: care
unit: {ko: 명, en: people}
kind: count
once_a_year: true
smallest_period: month
breakdowns: {}
good: none
why: {ko: "몇 사람이 신청했는지를 보여 줍니다. 한 사람이 여러 서비스를 신청할 수 있습니다.", en: "Shows how many people asked. One person may ask for several services."}
pitfalls: {ko: "부적격과 판정중도 포함합니다. 그 해에 처음 나온 달에 한 번만 세므로, 연초에 많고 연말에 적습니다. 한 해의 값이 그 해의 실수입니다. 한 센터의 한 시스템 안에서만 같은 사람을 알아보며, 그보다 위에서는 더합니다.", en: "Those found not eligible or still pending are included. Each is counted once, in the month in which it first appears in the year: many early in the year, few late. A year's figure is the number of different ones. The same one is recognised only inside one system of one center; above that they are added."}
datasets: [care_sos]
sensitivity: ordinary
lookback_months: 1
reach_months: 11
versions: [{since: 2015-07-01, ko: "그 해에 처음 신청한 날 기준, 사람의 수", en: "By day of the year's first request: number of people"}]
owner: 지역복지본부
reviewed: 2026-11-22
*/
with seen as (
    select
        delivery_no, line, dong_id, event_date,
        row_number() over (partition by supplier, person_key, year(event_date) order by event_date, source_record_id) as nth
    from care_sos
)

select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    1 as numerator,
    null as denominator
from seen
where nth = 1
