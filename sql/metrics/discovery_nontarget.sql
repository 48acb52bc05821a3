/*
ko: 발굴 비대상자율
en: People discovered who were no targets
theme: discovery
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {route: discovery.route}
good: none
why: {ko: "선정되었으나 지원 대상이 아니었던 사람의 비율입니다. 위기정보가 실제 위기를 얼마나 가려내는지를 보여 줍니다.", en: "The share of those selected who were no targets of support: how well risk signals point to real need."}
pitfalls: {ko: "처리결과가 몇 주에 걸쳐 들어오므로 최근 달은 낮게 나옵니다. 발굴차수는 두 달이며 달과 해를 넘기므로 달로 묶은 값은 차수별 공표값과 다를 수 있습니다. 차수별 값은 wave_nontarget에 있습니다.", en: "Results come in over weeks, so recent months read low. Waves last two months and cross months and years, so figures by month may differ from those published by wave. Figures by wave are in wave_nontarget."}
datasets: [discovery]
same: ["all = discovery_linked.all"]
sensitivity: ordinary
lookback_months: 6
reach_months: 12
versions: [{since: 2015-07-01, ko: "배정월 기준, 처리결과가 비대상인 사람의 비율", en: "By month of assignment: share with the result not a target"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    assigned_date as cohort_date,
    route,
    case when result = 'NONTARGET' then 1 else 0 end as numerator,
    1 as denominator
from discovery
where assigned_date < event_date + interval 12 month
