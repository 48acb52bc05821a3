/*
ko: 돌봄SOS 중장기 연계율
en: Urgent care that led on to lasting care
theme: care
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {service_type: care_sos.service_type}
good: none
why: {ko: "급한 돌봄이 끝난 뒤 장기요양·맞춤돌봄 같은 지속되는 돌봄으로 이어졌는지를 보여 줍니다.", en: "Shows whether urgent care went on to care that lasts, such as long-term care insurance or tailored care."}
pitfalls: {ko: "중장기연계 칸이 채워진 서비스만 세며, 정산 때 채워지므로 최근 달은 건수가 적습니다. 스스로 회복한 사람에게는 연계가 필요하지 않습니다.", en: "Only services with the link filled in count; that is done at settlement, so recent months rest on few. Those who recovered need no link."}
datasets: [care_sos]
sensitivity: ordinary
lookback_months: 4
reach_months: 0
versions: [{since: 2019-07-01, ko: "접수월 기준, 중장기연계 여부가 입력된 서비스 가운데 연계된 비율", en: "By month of receipt: linked services of those with the link filled in"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    service_type,
    case when followup_link <> 'NONE' then 1 else 0 end as numerator,
    1 as denominator
from care_sos
where followup_link is not null
