/*
ko: 급여·긴급지원 결정
en: Benefits and emergency support granted
theme: benefits
unit: {ko: 건, en: applications}
kind: count
smallest_period: day
breakdowns: {program: benefit.program}
good: none
why: {ko: "신청이 적합으로 결정되어 실제 지원으로 이어진 양을 보여 줍니다.", en: "Shows how many applications were granted and led to support."}
pitfalls: {ko: "결정월로 묶으므로 접수월의 신청 건수와 다릅니다. 건수는 수요와 인구에 따라 달라집니다. 결정 뒤 접수월 자료를 다시 보내지 않은 센터는 적게 나옵니다. 지원종류는 비어 있는 기록이 있어 나누지 않습니다.", en: "Counted in the month of the decision, which is not that of the application. Counts follow need and population. A center that does not send the month of receipt again after the decision reads low. It is not split by kind of support, which some records lack."}
datasets: [benefit]
sensitivity: ordinary
lookback_months: 2
reach_months: 24
versions: [{since: 2015-07-01, ko: "결정일 기준, 결정이 적합인 신청의 수", en: "By day of the decision: number of applications granted"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    decided_date as cohort_date,
    program,
    1 as numerator,
    null as denominator
from benefit
where decision = 'OK' and decided_date < event_date + interval 24 month
