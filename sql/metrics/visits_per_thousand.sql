/*
ko: "주민 1,000명당 월평균 방문"
en: "Visits for each 1,000 residents and month"
theme: visits
unit: {ko: 건/천명·월, en: "visits per 1,000 residents and month", divide_by: 1000}
kind: rate
of: [visits_done, universal_visits]
fewest: 1000
smallest_period: month
breakdowns: {}
good: none
why: {ko: "주민 수가 다른 곳의 방문을 견주어 볼 수 있게 합니다.", en: "Lets visits be seen side by side where the number of residents differs."}
pitfalls: {ko: "가정으로 찾아가 완료한 방문만 셉니다. 연령 구성과 대상자 명단이 동마다 달라 많고 적음만으로 평가하지 않습니다. 인구는 기준일 사이를 고르게 나누어 셈하고, 마지막 기준일 뒤로는 두 해까지 그대로 둡니다. 주민이 1,000명이 안 되거나 기준일 사이에 절반 이하로 줄거나 두 배 이상이 된 동은 그 동안 값을 내지 않습니다.", en: "Counts home visits that were done. Ages and lists differ between dongs, so neither more nor fewer is better by itself. Between two reference days residents change in equal steps; after the last one they stay for two years at most. A dong with fewer than 1,000 residents, or whose number at least halves or doubles between two reference days, has no value for that time."}
datasets: [poverty_visit, universal_visit, population]
sensitivity: ordinary
lookback_months: 2
reach_months: 24
versions: [{since: 2015-07-01, ko: "완료한 가정방문을 주민등록인구(월별 합)로 나눈 값", en: "Home visits done, by registered residents, month by month"}]
owner: 지역복지본부
reviewed: 2026-11-22
*/
select
    delivery_no,
    line,
    dong_id,
    month as cohort_date,
    unsteady::integer as numerator, -- a dong's month that is not to be compared
    all_ages as denominator
from resident
where date_diff('month', reference_month, month) <= 24 and all_ages > 0
