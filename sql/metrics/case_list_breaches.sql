/*
ko: 동의 없는 사례명단 공유
en: Lists shared beyond consent
theme: cases
unit: {ko: 회, en: lists}
kind: count
smallest_period: month
breakdowns: {}
good: lower
why: {ko: "동의한 사례보다 많은 사례가 민간기관에 넘어간 공유를 찾아 바로잡게 합니다.", en: "Finds sharings in which more cases went to private agencies than had consent, so that they are put right."}
pitfalls: {ko: "공유한 명단의 수를 세며 넘어간 사람의 수가 아닙니다. 수를 잘못 적은 것일 수도 있으므로 먼저 기록을 확인합니다. 수가 맞아도 동의하지 않은 사례가 섞인 경우는 찾지 못합니다.", en: "Counts lists, not persons. It may be a slip of the pen: look at the record first. A list of the right length with the wrong cases on it is not found."}
datasets: [conference]
sensitivity: ordinary
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "공유사례수가 제공동의사례수보다 많은 명단 공유 기록의 수", en: "Number of sharings with more cases shared than with consent"}]
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
from conference
where conf_type = 'SHARE' and cases_shared > cases_consented
