/*
ko: 나눔가게 기부 환산액
en: Value of gifts from sharing shops
theme: resources
unit: {ko: 천원, en: "thousand won", divide_by: 1000}
kind: sum
smallest_period: day
breakdowns: {biz_type: shop.biz_type}
good: none
why: {ko: "이웃 가게가 나눈 물품과 서비스의 양을 보여 줍니다.", en: "Shows how much goods and service neighbourhood shops gave."}
pitfalls: {ko: "기부는 나눔가게 수를 따라갑니다. 현금은 세지 않습니다.", en: "Gifts follow the number of shops. Cash is not counted."}
datasets: [shop]
sensitivity: public
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "기부 물품·서비스의 환산액 합계", en: "Sum of the stated values of goods and services given"}]
owner: 지역복지본부
reviewed: 2024-10-01
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
