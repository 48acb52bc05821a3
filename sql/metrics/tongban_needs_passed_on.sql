/*
ko: 안부확인 도움필요의 발굴 연결률
en: Needs found by block leaders that became discoveries
theme: neighbourhood
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {method: tongban_check.method}
good: none
why: {ko: "통장과 반장이 알려 온 어려움이 발굴로 이어졌는지를 보여 줍니다.", en: "Shows whether needs that block leaders reported were taken up as discoveries."}
pitfalls: {ko: "이미 사례관리나 방문을 받는 가구라면 발굴로 다시 올리지 않아도 되므로 높다고 좋은 것은 아닙니다. 발굴번호를 적지 않으면 이어지지 않은 것으로 봅니다.", en: "A household already in case management or visited need not be discovered again, so high is not simply good. Without a discovery number it counts as not passed on."}
datasets: [tongban_check]
same: ["all = tongban_checks.counted[finding: NEED]"]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "도움필요로 확인된 기록 가운데 발굴번호가 있는 비율", en: "Share of findings of need that name a discovery"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    method,
    case when discovery_no is not null then 1 else 0 end as numerator,
    1 as denominator
from tongban_check
where record_kind = 'CHECK' and finding = 'NEED'
