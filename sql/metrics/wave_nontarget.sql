/*
ko: 차수별 발굴 비대상자율
en: People discovered who were no targets, by wave
theme: discovery
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: wave
breakdowns: {}
good: none
why: {ko: "한 차수에서 선정되었으나 지원 대상이 아니었던 사람의 비율입니다.", en: "The share of those selected in a wave who were no targets of support."}
pitfalls: {ko: "위기정보가 실제 위기를 얼마나 가려내는지에 따라 달라집니다. 발굴차수가 적힌 기록만 봅니다. 차수는 두 달쯤이며 달과 해를 넘기므로 달로 묶은 값과 다릅니다. 처리결과는 배정 뒤 몇 주에 걸쳐 입력되므로 최근 차수는 바뀝니다.", en: "Depends on how well risk signals point to real need. Only records that name a wave. A wave lasts about two months and crosses months and years, so its figures differ from those by month. Results are entered over weeks after assignment, so the last wave still moves."}
datasets: [discovery]
same: ["all = wave_linked.all"]
sensitivity: ordinary
lookback_months: 8
reach_months: 3
versions: [{since: 2015-07-01, ko: "발굴차수 기준, 처리결과가 비대상인 사람의 비율", en: "By wave: share with the result not a target"}]
owner: 지역복지본부
reviewed: 2026-11-22
*/
select
    delivery_no,
    line,
    dong_id,
    stands_in as cohort_date,
    case when result = 'NONTARGET' then 1 else 0 end as numerator,
    1 as denominator
from wave_record
