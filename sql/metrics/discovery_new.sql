/*
ko: 위기가구 신규 발굴
en: People newly discovered
theme: discovery
unit: {ko: 명, en: people}
kind: count
smallest_period: day
breakdowns: {route: discovery.route, age_band: discovery.age_band}
good: none
beside: discovery_nontarget
why: {ko: "처음으로 찾아낸 사람이 몇 명이고 어떤 경로로 찾았는지를 보여 줍니다.", en: "Shows how many people were found for the first time, and how."}
pitfalls: {ko: "예방이 잘되면 줄어들 수 있으므로 많고 적음으로 평가하지 않습니다. 한 센터에서 같은 대상자키로 다시 선정된 사람은 첫 기록에만 세며, 자료가 들어오기 전에 발굴된 적이 있는지는 알 수 없습니다. 다른 동이나 다른 시스템의 같은 사람은 서로 알아볼 수 없습니다. 발굴차수별로는 나누지 않습니다.", en: "Prevention makes it fall, so neither more nor fewer is better. A person chosen again by the same center counts at the first record only; what was before the first delivery is not known. The same person in another center or another system cannot be recognised. It is not split by wave."}
datasets: [discovery]
sensitivity: ordinary
lookback_months: 2
reach_months: 1200
versions: [{since: 2015-07-01, ko: "발굴일 기준, 센터에 처음 기록된 대상자의 수", en: "By day of discovery: number of people recorded by a center for the first time"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
with found as (
    select
        delivery_no, line, dong_id, event_date, route, age_band,
        row_number() over (partition by supplier, person_key order by event_date, source_record_id) as nth
    from discovery
)

select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    route,
    age_band,
    1 as numerator,
    null as denominator
from found
where nth = 1
