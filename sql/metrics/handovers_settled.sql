/*
ko: 우리동네주무관 인계 조치 완료율
en: Handovers of neighbourhood officers settled
theme: neighbourhood
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {}
good: higher
why: {ko: "골목에서 알게 된 돌봄이웃·나눔이웃·민원이 담당자에게 넘어가 실제로 처리되는지를 보여 줍니다.", en: "Shows whether what officers learn on their rounds is dealt with by those to whom they hand it over."}
pitfalls: {ko: "조치는 인계 뒤 몇 주에 걸쳐 입력되므로 최근 달은 낮게 나옵니다. 인계한 건이 없는 보고는 빠집니다. 완료수가 비어 있으면 0으로 봅니다.", en: "Settling takes weeks to be entered, so recent months read low. Reports that handed nothing over are left out. An empty number settled counts as 0."}
datasets: [zone_report]
sensitivity: public
lookback_months: 2
reach_months: 0
versions: [{since: 2015-07-01, ko: "활동월 기준, 인계건수 합계에 대한 조치완료건수 합계", en: "By month of the round: matters settled of those handed over"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    coalesce(handover_done_count, 0) as numerator,
    handover_count as denominator
from zone_report
where handover_count > 0
