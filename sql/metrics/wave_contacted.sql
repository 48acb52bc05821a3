/*
ko: 차수별 초기접촉률
en: People discovered who were met, by wave
theme: discovery
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: wave
breakdowns: {}
good: higher
why: {ko: "발굴시스템의 한 차수에서 찾아낸 사람을 실제로 만났는지를 보여 줍니다. 지원으로 이어지려면 먼저 만나야 합니다.", en: "Shows whether people selected in a wave of the detection system were met at all: support begins with that."}
pitfalls: {ko: "초기접촉일이 적힌 사람을 셉니다. 얼마나 빨리 만났는지는 보지 않습니다. 연락두절·빈집은 센터의 노력과 관계없이 낮춥니다. 발굴차수가 적힌 기록만 봅니다. 차수는 두 달쯤이며 달과 해를 넘기므로 달로 묶은 값과 다릅니다. 접촉일은 배정 뒤 몇 주에 걸쳐 입력되므로 최근 차수는 바뀝니다.", en: "Counts people with a date of first contact, however late it was. People who cannot be reached and vacant homes lower it whatever a center does. Only records that name a wave. A wave lasts about two months and crosses months and years, so its figures differ from those by month. Contacts are entered over weeks after assignment, so the last wave still moves."}
datasets: [discovery]
same: ["all = wave_linked.all"]
sensitivity: ordinary
lookback_months: 8
reach_months: 3
versions: [{since: 2015-07-01, ko: "발굴차수 기준, 초기접촉일이 있는 사람의 선정자 대비 비율", en: "By wave: share of all selected whose first contact has a date"}]
owner: 지역복지본부
reviewed: 2026-11-23
*/
select
    delivery_no,
    line,
    dong_id,
    stands_in as cohort_date,
    case when first_contact_date is not null then 1 else 0 end as numerator,
    1 as denominator
from wave_record
