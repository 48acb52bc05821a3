/*
ko: 배정부터 초기접촉까지 걸린 날
en: Days from assignment to first contact
theme: discovery
unit: {ko: 일, en: days}
kind: days
smallest_period: month
breakdowns: {route: discovery.route}
good: lower
target: first_contact_days
why: {ko: "위기 신호를 받은 뒤 얼마나 빨리 만났는지를 보여 줍니다.", en: "Shows how soon people were met after a sign of crisis was passed on."}
pitfalls: {ko: "아직 만나지 못한 사람도 기다린 날까지 반영한 중앙값(카플란–마이어)입니다. 절반이 아직 만나지 못했으면 값이 없습니다. 해당 월이 지나고 6개월까지 지켜보며, 그 뒤에 끝난 건은 끝나지 않은 것으로 봅니다.", en: "A median that counts those still waiting for as long as they have waited (Kaplan-Meier). There is none while half are still waiting. Each is followed to the end of the six months after its own; what ends later counts as not ended."}
datasets: [discovery]
sensitivity: ordinary
lookback_months: 6
reach_months: 12
versions: [{since: 2015-07-01, ko: "배정월 기준 중앙값, 미접촉은 종결일 또는 기준일까지 관찰", en: "Median by month of assignment; those not met are followed to their closing or the reference date"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    assigned_date as cohort_date,
    route,
    coalesce(first_contact_date, least(closed_date, getvariable('as_of')), getvariable('as_of')) - assigned_date as days,
    first_contact_date is not null as ended
from discovery
where assigned_date <= getvariable('as_of') and assigned_date < event_date + interval 12 month
