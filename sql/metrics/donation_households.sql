/*
ko: 후원으로 도운 가구
en: Households served by donations
theme: resources
unit: {ko: 가구, en: households}
kind: sum
smallest_period: month
breakdowns: {kind: donation.kind}
good: none
why: {ko: "들어온 후원이 몇 가구에 전해졌는지를 보여 줍니다.", en: "Shows how many households the donations reached."}
pitfalls: {ko: "한 가구가 여러 후원을 받으면 그때마다 셉니다. 배분한 뒤에 입력되므로 최근 달은 낮게 나옵니다.", en: "A household counts once for each donation. Entered when the donation has been given out, so recent months read low."}
datasets: [donation]
sensitivity: public
lookback_months: 2
reach_months: 0
versions: [{since: 2015-07-01, ko: "접수월 기준, 후원의 수혜가구 합계(연가구)", en: "By month of receipt: sum of the households served"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    kind,
    beneficiary_hh as numerator,
    null as denominator
from donation
where kind <> 'PRAISE' and beneficiary_hh is not null
