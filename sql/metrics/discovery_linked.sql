/*
ko: 발굴 지원 연계율
en: Discoveries linked to support
theme: discovery
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {route: discovery.route}
good: higher
target: discovery_linked
why: {ko: "찾아낸 사람이 공공·민간 지원으로 이어졌는지를 보여 줍니다.", en: "Shows whether people who were found went on to public or private support."}
pitfalls: {ko: "처리결과는 배정 뒤 몇 주에 걸쳐 입력되므로 최근 달은 낮게 나옵니다. 기수급과 비대상은 연계로 세지 않습니다.", en: "Results are entered over weeks after assignment, so recent months read low. Already supported and non-targets do not count as linked."}
datasets: [discovery]
same: ["all = first_contact_days.all"]
sensitivity: ordinary
lookback_months: 6
reach_months: 12
versions: [{since: 2015-07-01, ko: "배정월 기준, 공공·민간 서비스 또는 사례관리로 이어진 비율", en: "By month of assignment: share that led to a public or private service or to case management"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    assigned_date as cohort_date,
    route,
    case when result in ('BASIC', 'NEARPOOR', 'EMERG', 'OTHERPUB', 'PRIVATE', 'CASE') then 1 else 0 end as numerator,
    1 as denominator
from discovery
where assigned_date < event_date + interval 12 month
