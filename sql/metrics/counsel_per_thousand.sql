/*
ko: "주민 1,000명당 월평균 복지상담"
en: "Counselling for each 1,000 residents and month"
theme: counselling
unit: {ko: 건/천명·월, en: "sessions per 1,000 residents and month", divide_by: 1000}
kind: rate
of: [counsel_sessions]
fewest: 1000
standardised_by: age_band
smallest_period: month
breakdowns: {}
good: none
why: {ko: "주민 수가 다른 곳의 상담을 견주어 볼 수 있게 합니다.", en: "Lets counselling be seen side by side where the number of residents differs."}
pitfalls: {ko: "상담을 어떻게 기록하느냐에 따라 달라집니다. 인구는 기준일 사이를 고르게 나누어 셈하고, 마지막 기준일 뒤로는 두 해까지 그대로 둡니다. 주민이 1,000명이 안 되거나 기준일 사이에 절반 이하로 줄거나 두 배 이상이 된 동은 그 동안 값을 내지 않습니다.", en: "Depends on how counselling is recorded. Between two reference days residents change in equal steps; after the last one they stay for two years at most. A dong with fewer than 1,000 residents, or whose number at least halves or doubles between two reference days, has no value for that time."}
datasets: [counsel, population]
sensitivity: ordinary
lookback_months: 2
reach_months: 24
versions: [{since: 2015-07-01, ko: "통합복지상담 기록을 주민등록인구(월별 합)로 나눈 값", en: "Records of counselling, by registered residents, month by month"}]
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
