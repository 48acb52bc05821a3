/*
ko: 발굴 위기정보
en: Risk signals of discoveries
theme: discovery
unit: {ko: 건, en: signals}
kind: count
smallest_period: day
breakdowns: {signal: discovery.risk_info}
good: none
why: {ko: "어떤 위기정보로 사람을 찾게 되는지를 보여 줍니다.", en: "Shows which signals lead to people."}
pitfalls: {ko: "한 사람에게 위기정보가 여럿이면 각각 셉니다. 합계는 사람 수가 아닙니다. 발굴시스템이 보내는 정보의 종류가 해마다 늘어나므로 긴 기간을 견줄 때 조심하세요. 위기정보가 없는 발굴(주민신고 등)은 들어 있지 않습니다. 발굴차수별로는 나누지 않습니다.", en: "A person with several signals counts at each: the total is not a number of people. The detection system's signals have grown over the years, so beware of long comparisons. Discoveries without a signal, such as those by neighbours, are not in it. It is not split by wave."}
datasets: [discovery]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "발굴일 기준, 발굴 기록과 위기정보의 짝의 수", en: "By day of discovery: number of pairs of a record and a signal"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    unnest(list_distinct(string_split(risk_info, '|'))) as signal,
    1 as numerator,
    null as denominator
from discovery
where risk_info <> ''
