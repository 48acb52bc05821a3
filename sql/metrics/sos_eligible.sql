/*
ko: 돌봄SOS 적격 비율
en: Services found eligible of those decided
theme: care
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {service_type: care_sos.service_type}
good: none
why: {ko: "신청이 돌봄SOS의 기준에 맞게 들어오는지를 보여 줍니다.", en: "Shows whether what is asked for fits the rules of urgent care."}
pitfalls: {ko: "판정중은 뺍니다. 높다고 좋은 것이 아니라, 낮으면 안내를, 높으면 문턱을 살펴봅니다. 부적격자도 다른 도움으로 이어져야 합니다.", en: "Pending ones are left out. High is not good by itself: where low look at the advice given, where high at who does not even ask. Those not eligible need other help."}
datasets: [care_sos]
sensitivity: ordinary
lookback_months: 2
reach_months: 0
versions: [{since: 2019-07-01, ko: "접수월 기준, 판정이 난 서비스 가운데 적격의 비율", en: "By month of receipt: eligible of all decided"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    service_type,
    case when eligible = 'OK' then 1 else 0 end as numerator,
    1 as denominator
from care_sos
where eligible in ('OK', 'NO')
