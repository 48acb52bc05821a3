/*
ko: 복지팀 1인당 월평균 방문
en: Visits a welfare officer and month
theme: visits
unit: {ko: 건/명·월, en: visits a person and month, divide_by: 100}
kind: rate
of: [visits_done, universal_visits]
fewest: 1000
smallest_period: month
breakdowns: {}
good: none
why: {ko: "방문을 맡은 사람 한 명이 한 달에 몇 번 찾아가는지를 보여 줍니다. 인력 배치를 살피는 데 씁니다.", en: "Shows how often each of those who visit goes out in a month, for looking at how staff is placed."}
pitfalls: {ko: "현원은 근무일로 환산한 값입니다. 가정으로 찾아가 완료한 방문만 셉니다. 돌봄위기가정 방문은 보호 대상 자료라 넣지 않습니다. 동마다 인구와 명단이 달라 동끼리 순위를 매기지 않습니다.", en: "Staff is weighted by days worked. Counts home visits that were done. Visits to households in care crisis are protected records and left out. Dongs differ in residents and lists, so they are not ranked by it."}
datasets: [poverty_visit, universal_visit, staff_month]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "완료한 가정방문을 복지1·2팀과 방문간호사의 현원(월별 합)으로 나눈 값", en: "Home visits done, for each person of welfare teams 1 and 2 and each visiting nurse present, month by month"}]
owner: 지역복지본부
reviewed: 2026-11-22
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    0 as numerator,
    round(actual * 100)::bigint as denominator -- hundredths of a person
from staff_month
where team_code in ('W1', 'W2') or role_code = 'NURSE'
