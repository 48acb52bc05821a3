/*
ko: 사례회의 개최
en: Case conferences held
theme: cases
unit: {ko: 회, en: conferences}
kind: count
smallest_period: day
breakdowns: {conf_type: conference.conf_type}
good: none
why: {ko: "사례를 함께 의논하는 회의가 얼마나 열리는지를 보여 줍니다.", en: "Shows how often cases are talked over together."}
pitfalls: {ko: "사례가 많은 동은 회의도 많습니다. 사례명단 공유는 회의가 아니므로 세지 않으며 그 칸은 늘 0입니다.", en: "Dongs with many cases hold many conferences. Sharing the list of cases is no conference: it is not counted, and its part is always 0."}
datasets: [conference]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "내부사례회의와 통합사례회의(정기·수시) 기록의 수", en: "Number of records of internal and integrated conferences, regular or on occasion"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    conf_type,
    1 as numerator,
    null as denominator
from conference
where conf_type <> 'SHARE'
