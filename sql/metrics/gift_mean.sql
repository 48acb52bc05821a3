/*
ko: "나눔가게 기부 한 건의 환산액"
en: "Value of a gift from a sharing shop"
theme: resources
unit: {ko: 천원/건, en: "thousand won a gift", divide_by: 1000}
kind: mean
of: [gift_value, gift_count]
smallest_period: month
breakdowns: {biz_type: shop.biz_type}
good: none
why: {ko: "가게 수와 기부 횟수가 다른 곳에서 한 번에 얼마나 나누는지를 보여 줍니다.", en: "Shows how much is given at a time, where shops and gifts differ in number."}
pitfalls: {ko: "환산액은 적어 낸 값입니다. 작게 자주 나누는 것이 크게 한 번 나누는 것보다 못하지 않습니다. 큰 금액 몇 건이 평균을 크게 올립니다. 달과 지역을 더해 구할 수 없는 중앙값은 함께 보이지 않습니다.", en: "Values are as stated. Small gifts that are given often are no worse than one large gift. A few large amounts lift it a lot. No median stands beside it, because medians of months and places do not add up."}
datasets: [shop]
sensitivity: public
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "기부 물품·서비스의 환산액 합계를 기부 기록의 수로 나눈 값", en: "Sum of the stated values of goods and services given, by the number of gift records"}]
owner: 지역복지본부
reviewed: 2026-11-23
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    biz_type,
    gift_value_krw as numerator,
    null as denominator
from shop
where record_kind = 'GIFT'
