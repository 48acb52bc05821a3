/*
ko: 차수별 발굴 지원 연계율
en: Discoveries linked to support, by wave
theme: discovery
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: wave
breakdowns: {}
good: higher
why: {ko: "발굴시스템의 한 차수에서 찾아낸 사람이 지원으로 이어졌는지를 보여 줍니다.", en: "Shows whether people selected in a wave of the detection system went on to support."}
pitfalls: {ko: "기수급과 비대상은 연계로 세지 않습니다. 발굴차수가 적힌 기록만 봅니다. 차수는 두 달쯤이며 달과 해를 넘기므로 달로 묶은 값과 다릅니다. 처리결과는 배정 뒤 몇 주에 걸쳐 입력되므로 최근 차수는 바뀝니다.", en: "Already supported and non-targets do not count as linked. Only records that name a wave. A wave lasts about two months and crosses months and years, so its figures differ from those by month. Results are entered over weeks after assignment, so the last wave still moves."}
datasets: [discovery]
sensitivity: ordinary
lookback_months: 8
reach_months: 3
versions: [{since: 2015-07-01, ko: "발굴차수 기준, 공공·민간 서비스 또는 사례관리로 이어진 비율", en: "By wave: share that led to a public or private service or to case management"}]
owner: 지역복지본부
reviewed: 2026-11-22
*/
select
    delivery_no,
    line,
    dong_id,
    stands_in as cohort_date,
    case when result in ('BASIC', 'NEARPOOR', 'EMERG', 'OTHERPUB', 'PRIVATE', 'CASE') then 1 else 0 end as numerator,
    1 as denominator
from wave_record
