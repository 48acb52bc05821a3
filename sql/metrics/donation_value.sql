/*
ko: 후원·기탁 금액
en: Value of donations
theme: resources
unit: {ko: 천원, en: "thousand won", divide_by: 1000}
kind: sum
smallest_period: day
breakdowns: {kind: donation.kind}
good: none
why: {ko: "동에 들어온 후원금품의 크기를 보여 줍니다.", en: "Shows what the donations that reached the dong were worth."}
pitfalls: {ko: "큰 기탁 하나가 달을 좌우합니다. 물품은 적어 낸 환산액이며, 금액이 빈 기록은 빠집니다. 결연은 접수 때 적은 금액이고 매달의 후원이 아닙니다.", en: "A single large donation may make the month. Goods are at their stated value, records without one are left out. A sponsorship counts once with the amount stated, not month by month."}
datasets: [donation]
sensitivity: public
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "접수일 기준, 후원금액과 물품 환산액의 합계", en: "By day of receipt: sum of the amounts and stated values"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    kind,
    amount_krw as numerator,
    null as denominator
from donation
where kind <> 'PRAISE' and amount_krw is not null
