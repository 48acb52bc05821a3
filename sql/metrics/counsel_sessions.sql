/*
ko: 통합복지상담 건수
en: Integrated welfare counselling sessions
theme: counselling
unit: {ko: 건, en: sessions}
kind: count
smallest_period: day
breakdowns: {channel: counsel.channel, counsel_type: counsel.counsel_type, age_band: counsel.age_band}
good: none
why: {ko: "동에서 이루어진 복지상담의 양과 경로를 보여 줍니다.", en: "Shows how much counselling a dong gives and how residents come to it."}
pitfalls: {ko: "건수는 인구와 창구 사정, 기록 습관에 따라 달라지므로 동끼리 순위를 매기지 않습니다. 한 사람이 여러 번 상담하면 그만큼 셉니다.", en: "Counts follow population, the counter and habits of recording, so dongs are not ranked by them. One resident's several sessions are several."}
datasets: [counsel]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "상담일 기준, 상담 기록의 수", en: "By day of the session: number of sessions recorded"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    channel,
    counsel_type,
    age_band,
    1 as numerator,
    null as denominator
from counsel
