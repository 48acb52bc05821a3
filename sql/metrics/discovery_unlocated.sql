/*
ko: 발굴 소재미확인율
en: People discovered who could not be located
theme: discovery
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {route: discovery.route}
good: lower
why: {ko: "연락두절·빈집·정보불일치로 끝내 만나지 못한 사람의 비율입니다. 놓치면 위험이 가장 큰 사람들입니다.", en: "The share who could not be reached, whose home was vacant or whose data did not match: those whom it is most dangerous to lose."}
pitfalls: {ko: "처리결과가 몇 주에 걸쳐 들어오므로 최근 달은 낮게 나옵니다. 위기정보의 주소가 오래되면 센터의 노력과 관계없이 높아집니다. 발굴차수는 두 달이며 달과 해를 넘기므로 달로 묶은 값은 차수별 공표값과 다를 수 있습니다. 차수별 값은 wave_unlocated에 있습니다.", en: "Results come in over weeks, so recent months read low. Old addresses in the risk signals raise it whatever a center does. Waves last two months and cross months and years, so figures by month may differ from those published by wave. Figures by wave are in wave_unlocated."}
datasets: [discovery]
same: ["all = discovery_linked.all", "counted = nontarget_reasons.counted[nontarget_reason: MISMATCH NOCONTACT VACANT]"]
sensitivity: ordinary
lookback_months: 6
reach_months: 12
versions: [{since: 2015-07-01, ko: "배정월 기준, 비대상 가운데 연락두절·빈집·정보불일치인 사람의 선정자 대비 비율", en: "By month of assignment: share of all selected who were no targets because they could not be reached, the home was vacant or data did not match"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    assigned_date as cohort_date,
    route,
    case when result = 'NONTARGET' and nontarget_reason in ('NOCONTACT', 'VACANT', 'MISMATCH') then 1 else 0 end as numerator,
    1 as denominator
from discovery
where assigned_date < event_date + interval 12 month
