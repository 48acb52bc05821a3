/*
ko: 동당 월평균 복지상담
en: Counselling a dong and month
theme: counselling
unit: {ko: 건/동·월, en: sessions a dong and month}
kind: rate
of: [counsel_sessions]
fewest: 10
smallest_period: month
breakdowns: {}
good: none
why: {ko: "한 동이 한 달에 몇 번 상담하는지를 보여 줍니다. 자치구의 크기와 상관없이 견줄 수 있습니다.", en: "Shows how often a dong counsels in a month, whatever the size of the gu."}
pitfalls: {ko: "상담을 어떻게 기록하느냐에 따라 달라집니다. 건수가 많다고 더 나은 상담은 아닙니다.", en: "Depends on how counselling is recorded. More sessions are not better ones."}
datasets: [counsel, zone_meeting]
sensitivity: ordinary
lookback_months: 1
reach_months: 12
versions: [{since: 2015-07-01, ko: "통합복지상담 기록을 구역 편성을 보낸 동과 달의 수로 나눈 값", en: "Records of counselling, for each dong and month that sent its division into zones"}]
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
