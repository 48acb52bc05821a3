/*
ko: 후원·기탁 접수
en: Donations received
theme: resources
unit: {ko: 건, en: donations}
kind: count
smallest_period: day
breakdowns: {kind: donation.kind}
good: none
why: {ko: "지정기탁·결연·후원금품이 얼마나 들어오는지를 보여 줍니다.", en: "Shows how many designated donations, sponsorships and gifts come in."}
pitfalls: {ko: "연말과 명절에 몰리므로 같은 달끼리 견줍니다. 동의 형편과 기업 수를 따라갑니다. 나눔가게 칭찬은 세지 않아 그 칸은 늘 0입니다.", en: "They come at the year's end and at festivals: compare with the same month. They follow the means of the dong and its companies. Praise is not counted and its part is always 0."}
datasets: [donation]
sensitivity: public
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "지정기탁·결연·후원금·후원물품 접수 기록의 수", en: "Number of records of designated donations, sponsorships, and gifts of money or goods"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    kind,
    1 as numerator,
    null as denominator
from donation
where kind <> 'PRAISE'
