/*
ko: 동당 월평균 방문
en: Visits a dong and month
theme: visits
unit: {ko: 건/동·월, en: visits a dong and month}
kind: rate
of: [visits_done, universal_visits]
fewest: 10
smallest_period: month
breakdowns: {}
good: none
why: {ko: "한 동이 한 달에 몇 번 찾아가는지를 보여 줍니다. 자치구의 크기와 상관없이 견줄 수 있습니다.", en: "Shows how often a dong goes out in a month, whatever the size of the gu."}
pitfalls: {ko: "가정으로 찾아가 완료한 방문만 셉니다. 돌봄위기가정 방문은 보호 대상 자료라 넣지 않습니다. 동마다 인구와 명단이 달라 동끼리 순위를 매기지 않습니다.", en: "Counts home visits that were done. Visits to households in care crisis are protected records and left out. Dongs differ in residents and lists, so they are not ranked by it."}
datasets: [poverty_visit, universal_visit, zone_meeting]
sensitivity: ordinary
lookback_months: 1
reach_months: 12
versions: [{since: 2015-07-01, ko: "완료한 가정방문을 구역 편성을 보낸 동과 달의 수로 나눈 값", en: "Home visits done, for each dong and month that sent its division into zones"}]
owner: 지역복지본부
reviewed: 2026-11-22
*/
with worked as (
    select delivery_no, line, dong_id, meeting_month as month
    from zone_meeting
    where record_kind = 'ZONES' and abs(date_diff('month', meeting_month, event_date)) <= 12
    qualify row_number() over (partition by dong_id, meeting_month order by event_date desc, delivery_no desc, line desc) = 1
)

select
    delivery_no,
    line,
    dong_id,
    month as cohort_date,
    0 as numerator,
    1 as denominator
from worked
