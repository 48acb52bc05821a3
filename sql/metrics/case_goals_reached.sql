/*
ko: 사례관리 목표 달성 비율
en: Goals reached of those set
theme: cases
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {case_type: case.case_type}
good: higher
why: {ko: "종결까지 세운 목표 가운데 얼마를 이루었는지를 보여 줍니다. 일부만 이룬 사례도 드러납니다.", en: "Shows how many of the goals set were reached by the closing, also where only some were."}
pitfalls: {ko: "목표를 낮게 잡으면 높아집니다. 목표가 많은 사례가 더 크게 반영됩니다. 전출과 사망·시설입소로 끝났거나 목표수·달성목표수가 비어 있는 종결은 뺍니다.", en: "Modest goals raise it. Cases with many goals weigh more. Closings because the person moved, died or entered a facility, and those without both numbers, are left out."}
datasets: [case]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "종결월 기준, 전출·사망 제외 종결의 목표수 합계에 대한 달성목표수 합계", en: "By month of closing: goals met of goals set, over closings other than moved or died"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    case_type,
    goals_met as numerator,
    goals_set as denominator
from "case"
where stage = 'CLOSE' and close_reason not in ('MOVED', 'DEAD') and goals_set > 0 and goals_met is not null
