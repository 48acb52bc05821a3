/*
ko: 돌봄SOS 중장기 연계
en: Links from urgent to lasting care
theme: care
unit: {ko: 건, en: links}
kind: count
smallest_period: month
breakdowns: {followup_link: care_sos.followup_link, service_type: care_sos.service_type}
good: none
why: {ko: "급한 돌봄이 어떤 지속 돌봄으로 이어지는지를 보여 줍니다.", en: "Shows to what lasting care urgent care leads."}
pitfalls: {ko: "서비스마다 하나씩 세므로 한 사람이 여러 번 들 수 있습니다. 정산 때 입력되어 최근 달은 적게 나옵니다. 해당없음은 세지 않아 그 칸은 늘 0입니다.", en: "One for each service, so a person may count more than once. Entered at settlement, so recent months read low. None is not counted and its part is always 0."}
datasets: [care_sos]
same: ["counted = sos_followup.counted"]
sensitivity: ordinary
lookback_months: 4
reach_months: 0
versions: [{since: 2019-07-01, ko: "접수월 기준, 중장기 돌봄으로 연계된 서비스의 수", en: "By month of receipt: number of services linked to lasting care"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    followup_link,
    service_type,
    1 as numerator,
    null as denominator
from care_sos
where followup_link <> 'NONE'
