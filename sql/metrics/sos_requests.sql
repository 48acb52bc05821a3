/*
ko: 돌봄SOS 서비스 신청
en: Services asked of urgent care
theme: care
unit: {ko: 건, en: services}
kind: count
smallest_period: day
breakdowns: {service_type: care_sos.service_type, age_band: care_sos.age_band}
good: none
why: {ko: "갑작스러운 돌봄 공백이 얼마나, 어떤 서비스로 들어오는지를 보여 줍니다.", en: "Shows how often care suddenly breaks off, and for what service people ask."}
pitfalls: {ko: "한 신청이 두 서비스를 청하면 둘로 셉니다. 부적격과 판정중도 포함합니다. 이용자 수가 아닙니다.", en: "A request for two services counts twice. Those found not eligible or still pending are included. It is not the number of users."}
datasets: [care_sos]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2019-07-01, ko: "접수일 기준, 신청된 서비스의 수", en: "By day of receipt: number of services asked for"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    service_type,
    age_band,
    1 as numerator,
    null as denominator
from care_sos
