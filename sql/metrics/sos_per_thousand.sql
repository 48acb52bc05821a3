/*
ko: "주민 1,000명당 월평균 돌봄SOS 신청"
en: "Services of urgent care asked for, for each 1,000 residents and month"
theme: care
unit: {ko: 건/천명·월, en: "services per 1,000 residents and month", divide_by: 1000}
kind: rate
of: [sos_requests]
fewest: 1000
standardised_by: age_band
smallest_period: month
breakdowns: {}
good: none
why: {ko: "주민 수가 다른 곳의 신청을 견주어 볼 수 있게 합니다. 나이 든 주민이 많은 곳은 높을 수밖에 없으므로 연령표준화율을 함께 봅니다.", en: "Lets requests be seen side by side where the number of residents differs. Where many residents are old it must be high, so look at the rate standardised for age beside it."}
pitfalls: {ko: "이용자 수가 아닙니다. 신청의 대부분이 나이 든 주민의 것입니다. 인구는 기준일 사이를 고르게 나누어 셈하고, 마지막 기준일 뒤로는 두 해까지 그대로 둡니다. 주민이 1,000명이 안 되거나 기준일 사이에 절반 이하로 줄거나 두 배 이상이 된 동은 그 동안 값을 내지 않습니다.", en: "It is not the number of users. Most requests are those of old residents. Between two reference days residents change in equal steps; after the last one they stay for two years at most. A dong with fewer than 1,000 residents, or whose number at least halves or doubles between two reference days, has no value for that time."}
datasets: [care_sos, population]
sensitivity: ordinary
lookback_months: 2
reach_months: 24
versions: [{since: 2015-07-01, ko: "신청된 서비스의 수를 주민등록인구(월별 합)로 나눈 값", en: "Services asked for, by registered residents, month by month"}]
owner: 지역복지본부
reviewed: 2026-11-23
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
