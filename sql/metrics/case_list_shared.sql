/*
ko: 동의 사례 공유율
en: Cases with consent that were shared
theme: cases
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {}
good: higher
why: {ko: "제공에 동의한 사례가 분기마다 민간기관과 실제로 공유되는지를 보여 줍니다.", en: "Shows whether the cases with consent really reach the private agencies each quarter."}
pitfalls: {ko: "분기에 한 번 공유한 달에만 값이 있습니다. 공유하지 않은 분기는 분모에 없습니다. 동의보다 많이 공유한 경우는 100%로 보고, 동의 없는 공유 지표에서 따로 셉니다.", en: "There is a figure only in the month of sharing, once a quarter; a quarter without sharing is not in the denominator. Where more were shared than had consent it counts as all of them, and as a breach in a figure of its own."}
datasets: [conference]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "공유월 기준, 제공동의 사례 가운데 공유한 사례의 비율", en: "By month of sharing: cases shared of those with consent"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    least(cases_shared, cases_consented) as numerator,
    cases_consented as denominator
from conference
where conf_type = 'SHARE' and cases_consented > 0
