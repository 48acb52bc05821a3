/*
ko: 빈곤위기가정 방문 2인1조 준수율
en: Visits to households in poverty crisis made in pairs where safety asks for it
theme: visits
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: week
breakdowns: {household_type: poverty_visit.household_type}
good: higher
why: {ko: "안전상 둘이 가야 하는 집에 동행자와 함께 갔는지를 보여 줍니다.", en: "Shows whether somebody came along where safety asks for two."}
pitfalls: {ko: "2인1조가 필요하다고 표시된 방문만 보며, 통반장·직원·방문간호사 가운데 한 사람이라도 동행했으면 지킨 것으로 봅니다. 동행자를 적지 않으면 지키지 않은 것으로 나옵니다.", en: "Only visits that are marked as needing two; a block leader, colleague or visiting nurse who came along is enough. Where nobody is noted, the rule counts as not kept."}
datasets: [poverty_visit]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "방문일 기준, 2인1조가 필요한 방문 중 동행자가 있는 비율", en: "By day of the visit: share with somebody along among visits that need two"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    household_type,
    case when accompanied_by <> '' then 1 else 0 end as numerator,
    1 as denominator
from poverty_visit
where pair_needed_yn
