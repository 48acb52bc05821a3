/*
ko: 발굴 비대상 사유
en: Reasons for not being a target
theme: discovery
unit: {ko: 건, en: records}
kind: count
smallest_period: month
breakdowns: {nontarget_reason: discovery.nontarget_reason, route: discovery.route}
good: none
why: {ko: "비대상으로 처리한 까닭을 보여 줍니다. 만나지 못한 것과 지원이 필요 없는 것은 뜻이 다릅니다.", en: "Shows why people were no targets: not being found and not being in need are different things."}
pitfalls: {ko: "처리결과가 몇 주에 걸쳐 들어오므로 최근 달은 적게 나옵니다. 발굴차수별로는 나누지 않습니다.", en: "Results come in over weeks, so recent months read low. It is not split by wave."}
datasets: [discovery]
same: ["counted = discovery_nontarget.counted"]
sensitivity: ordinary
lookback_months: 6
reach_months: 12
versions: [{since: 2015-07-01, ko: "배정월 기준, 처리결과가 비대상인 기록의 수", en: "By month of assignment: number of records with the result not a target"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    assigned_date as cohort_date,
    nontarget_reason,
    route,
    1 as numerator,
    null as denominator
from discovery
where result = 'NONTARGET' and assigned_date < event_date + interval 12 month
