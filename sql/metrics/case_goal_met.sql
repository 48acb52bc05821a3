/*
ko: 목표달성 종결률
en: Cases closed with the goal met
theme: cases
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {case_type: case.case_type}
good: higher
target: case_goal_met
why: {ko: "사례관리가 세운 목표를 이루고 끝났는지를 보여 줍니다.", en: "Shows whether case management ended with its goals reached."}
pitfalls: {ko: "전출과 사망·시설입소로 끝난 사례는 분모에서 뺍니다. 다시 열린 사례는 종결할 때마다 셉니다.", en: "Cases that ended because the person moved, died or entered a facility are left out. A case opened again counts at each closing."}
datasets: [case]
same: ["counted = case_closed.counted[close_reason: GOAL]", "rest = case_closed.counted[close_reason: IMPROVED LOST REFUSED TRANSFER]"]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "종결월 기준, 전출·사망 제외 종결 중 목표달성 비율", en: "By month of closing: share of goal met among closings other than moved or died"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    case_type,
    case when close_reason = 'GOAL' then 1 else 0 end as numerator,
    1 as denominator
from "case"
where stage = 'CLOSE' and close_reason not in ('MOVED', 'DEAD')
