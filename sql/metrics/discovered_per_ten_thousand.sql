/*
ko: 주민 1만 명당 월평균 신규 발굴
en: "People newly discovered for each 10,000 residents and month"
theme: discovery
unit: {ko: 명/만명·월, en: "people per 10,000 residents and month", divide_by: 10000}
kind: rate
of: [discovery_new]
fewest: 1000
standardised_by: age_band
smallest_period: month
breakdowns: {}
good: none
why: {ko: "주민 수가 다른 곳의 발굴을 견주어 볼 수 있게 합니다.", en: "Lets discoveries be seen side by side where the number of residents differs."}
pitfalls: {ko: "발굴은 어려움의 크기와 찾으려는 노력을 함께 보여 주며, 예방이 잘되면 줄어듭니다. 인구는 기준일 사이를 고르게 나누어 셈하고, 마지막 기준일 뒤로는 두 해까지 그대로 둡니다. 주민이 1,000명이 안 되거나 기준일 사이에 절반 이하로 줄거나 두 배 이상이 된 동은 그 동안 값을 내지 않습니다.", en: "Discoveries show need as well as effort, and prevention makes them fall. Between two reference days residents change in equal steps; after the last one they stay for two years at most. A dong with fewer than 1,000 residents, or whose number at least halves or doubles between two reference days, has no value for that time."}
datasets: [discovery, population]
sensitivity: ordinary
lookback_months: 2
reach_months: 24
versions: [{since: 2015-07-01, ko: "신규 발굴을 주민등록인구(월별 합)로 나눈 값", en: "People newly discovered, by registered residents, month by month"}]
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
