/*
ko: 나눔가게 칭찬
en: Praise for sharing shops
theme: resources
unit: {ko: 건, en: praises}
kind: count
smallest_period: month
breakdowns: {}
good: none
why: {ko: "나눔가게의 고마움이 주민의 말로 돌아오는지를 보여 줍니다.", en: "Shows whether the thanks of residents come back to the shops that give."}
pitfalls: {ko: "나눔가게 수와 칭찬을 모으는 노력을 따라갑니다.", en: "Follows the number of shops and the effort of collecting praise."}
datasets: [donation]
sensitivity: public
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "나눔가게 칭찬 기록의 수", en: "Number of records of praise for a sharing shop"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    1 as numerator,
    null as denominator
from donation
where kind = 'PRAISE'
