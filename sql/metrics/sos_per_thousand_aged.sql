/*
ko: "65세 이상 1,000명당 돌봄SOS 신청"
en: "Services of urgent care asked for, for each 1,000 residents aged 65 and over and month"
theme: care
unit: {ko: 건/천명·월, en: "services per 1,000 residents aged 65 and over and month", divide_by: 1000}
kind: rate
of: [sos_requests]
fewest: 1000
smallest_period: month
breakdowns: {}
good: none
why: {ko: "나이 든 주민이 많은 곳과 적은 곳의 신청을 견주어 볼 수 있게 합니다.", en: "Lets requests be seen side by side where many or few of the residents are old."}
pitfalls: {ko: "65세가 안 된 사람의 신청도 분자에 들어 있습니다. 이용자 수가 아닙니다. 인구는 기준일 사이를 고르게 나누어 셈하고, 마지막 기준일 뒤로는 두 해까지 그대로 둡니다. 주민이 1,000명이 안 되거나 기준일 사이에 절반 이하로 줄거나 두 배 이상이 된 동은 그 동안 값을 내지 않습니다.", en: "Requests of younger people are in the numerator too. It is not the number of users. Between two reference days residents change in equal steps; after the last one they stay for two years at most. A dong with fewer than 1,000 residents, or whose number at least halves or doubles between two reference days, has no value for that time."}
datasets: [care_sos, population]
sensitivity: ordinary
lookback_months: 2
reach_months: 24
versions: [{since: 2015-07-01, ko: "신청된 서비스의 수를 65세 이상 주민등록인구(월별 합)로 나눈 값", en: "Services asked for, by registered residents aged 65 and over, month by month"}]
owner: 지역복지본부
reviewed: 2026-11-22
*/
select
    delivery_no,
    line,
    dong_id,
    month as cohort_date,
    unsteady::integer as numerator, -- a dong's month that is not to be compared
    aged as denominator
from resident
where date_diff('month', reference_month, month) <= 24 and aged > 0
