/*
ko: 우리동네주무관 주민 만남
en: Meetings of neighbourhood officers with residents
theme: neighbourhood
unit: {ko: 건, en: meetings, divide_by: 1}
kind: sum
smallest_period: week
breakdowns: {}
good: none
why: {ko: "우리동네주무관이 골목에서 주민을 얼마나 만나는지를 보여 줍니다.", en: "Shows how many residents the neighbourhood officers meet on their rounds."}
pitfalls: {ko: "같은 주민을 여러 번 만나면 그때마다 셉니다. 보고가 빠진 주는 만남도 빠집니다. 구역 수와 동의 크기를 따라갑니다.", en: "A resident met again counts again. Weeks without a report are missing. It follows the number of zones and the size of the dong."}
datasets: [zone_report]
sensitivity: public
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "활동일 기준, 주간 활동보고의 주민만남건수 합계", en: "By day of the round: sum of the residents met in the weekly reports"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    meet_count as numerator,
    null as denominator
from zone_report
where meet_count is not null
