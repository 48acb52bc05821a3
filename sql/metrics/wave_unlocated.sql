/*
ko: 차수별 발굴 소재미확인율
en: People discovered who could not be located, by wave
theme: discovery
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: wave
breakdowns: {}
good: lower
why: {ko: "한 차수에서 연락두절·빈집·정보불일치로 끝내 만나지 못한 사람의 비율입니다.", en: "The share of those selected in a wave who could not be reached, whose home was vacant or whose data did not match."}
pitfalls: {ko: "위기정보의 주소가 오래되면 센터의 노력과 관계없이 높아집니다. 발굴차수가 적힌 기록만 봅니다. 차수는 두 달쯤이며 달과 해를 넘기므로 달로 묶은 값과 다릅니다. 처리결과는 배정 뒤 몇 주에 걸쳐 입력되므로 최근 차수는 바뀝니다.", en: "Old addresses in the risk signals raise it whatever a center does. Only records that name a wave. A wave lasts about two months and crosses months and years, so its figures differ from those by month. Results are entered over weeks after assignment, so the last wave still moves."}
datasets: [discovery]
same: ["all = wave_linked.all"]
sensitivity: ordinary
lookback_months: 8
reach_months: 3
versions: [{since: 2015-07-01, ko: "발굴차수 기준, 비대상 가운데 연락두절·빈집·정보불일치인 사람의 선정자 대비 비율", en: "By wave: share of all selected who were no targets because they could not be reached, the home was vacant or data did not match"}]
owner: 지역복지본부
reviewed: 2026-11-22
*/
select
    delivery_no,
    line,
    dong_id,
    stands_in as cohort_date,
    case when result = 'NONTARGET' and nontarget_reason in ('NOCONTACT', 'VACANT', 'MISMATCH') then 1 else 0 end as numerator,
    1 as denominator
from wave_record
