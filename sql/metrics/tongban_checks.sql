/*
ko: 복지통·반장 안부확인
en: Welfare checks by block leaders
theme: neighbourhood
unit: {ko: 건, en: checks}
kind: count
smallest_period: day
breakdowns: {finding: tongban_check.finding, method: tongban_check.method}
good: none
why: {ko: "통장과 반장이 이웃의 안부를 얼마나 살피고 무엇을 알게 되는지를 보여 줍니다.", en: "Shows how often block leaders check on their neighbours, and what they find."}
pitfalls: {ko: "맡긴 가구 수를 따라갑니다. 만나지 못한 확인도 세며 결과별로 나누어 볼 수 있습니다. 대상등록과 해제는 세지 않습니다.", en: "Follows the number of households given to them. Checks at which nobody was met count too; see them by finding. Listing and taking off are not counted."}
datasets: [tongban_check]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "안부확인 기록의 수", en: "Number of records of a check"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    finding,
    method,
    1 as numerator,
    null as denominator
from tongban_check
where record_kind = 'CHECK'
