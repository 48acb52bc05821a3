/*
ko: 동지역사회보장협의체 활동
en: Activities of the dong social security committee
theme: resources
unit: {ko: 회, en: activities}
kind: count
smallest_period: day
breakdowns: {kind: committee.kind}
good: none
why: {ko: "협의체가 회의뿐 아니라 발굴·조사·사업도 하는지를 보여 줍니다.", en: "Shows whether the committee searches, surveys and runs projects as well as meets."}
pitfalls: {ko: "활동의 크기는 보여 주지 않습니다. 큰 사업 하나도 한 회입니다.", en: "It says nothing about their size: a large project counts once."}
datasets: [committee]
sensitivity: public
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "협의체 회의·대상발굴·자원조사·특화사업 기록의 수", en: "Number of records of meetings, searches, surveys and projects"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    kind,
    1 as numerator,
    null as denominator
from committee
