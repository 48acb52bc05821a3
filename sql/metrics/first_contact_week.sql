/*
ko: 7일 이내 초기접촉률
en: First contact within seven days
theme: discovery
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {route: discovery.route}
good: higher
why: {ko: "위기 신호를 받은 뒤 일주일 안에 만났는지를 보여 줍니다. 동끼리 견줄 때 중앙값보다 안정적입니다.", en: "Shows whether people were met within a week of assignment; steadier than the median where dongs are compared."}
pitfalls: {ko: "배정 뒤 7일이 지난 사람만 셉니다. 그 안에 만나지 못한 채 종결된 사람도 분모에 남습니다. 접촉일을 늦게 입력하면 최근 달은 낮게 나옵니다. 7일은 이 지표에서 정한 기준입니다. 발굴차수별로는 나누지 않습니다.", en: "Only people assigned at least seven days before the reference date. Those closed without contact stay in the denominator. Contacts entered late make recent months read low. The seven days are this figure's own standard. It is not split by wave."}
datasets: [discovery]
sensitivity: ordinary
lookback_months: 2
reach_months: 12
versions: [{since: 2015-07-01, ko: "배정월 기준, 배정 뒤 7일이 지난 사람 중 7일 이내에 처음 접촉한 비율", en: "By month of assignment: share first met within seven days among those assigned at least seven days ago"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    assigned_date as cohort_date,
    route,
    case when first_contact_date <= assigned_date + 7 then 1 else 0 end as numerator,
    1 as denominator
from discovery
where assigned_date + 7 <= getvariable('as_of') and assigned_date < event_date + interval 12 month
