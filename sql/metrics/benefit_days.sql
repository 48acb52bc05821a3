/*
ko: 접수부터 결정까지 걸린 날
en: Days from receipt to decision
theme: benefits
unit: {ko: 일, en: days}
kind: days
smallest_period: month
breakdowns: {program: benefit.program}
good: lower
why: {ko: "신청한 주민이 결정을 얼마나 기다리는지를 보여 줍니다.", en: "Shows how long residents wait for a decision."}
pitfalls: {ko: "심사중인 신청도 기다린 날까지 반영한 중앙값(카플란–마이어)이며, 절반이 아직 기다리고 있으면 값이 없습니다. 긴급지원과 기초보장은 처리기한이 다르므로 사업별로 보세요. 결정일이 없는 부적합 결정은 빠집니다. 온라인 등으로 먼저 신청한 날은 세지 않습니다. 해당 월이 지나고 6개월까지 지켜보며, 그 뒤에 끝난 건은 끝나지 않은 것으로 봅니다.", en: "A median that counts pending applications for as long as they have waited (Kaplan-Meier); there is none while half are still waiting. Emergency support and basic livelihood have different terms, so read it by programme. Refusals without a day are left out. Days before the center received the application are not counted. Each is followed to the end of the six months after its own; what ends later counts as not ended."}
datasets: [benefit]
same: ["counted = benefit_approved.all"]
sensitivity: ordinary
lookback_months: 6
reach_months: 0
versions: [{since: 2015-07-01, ko: "접수월 기준 중앙값, 심사중인 신청은 기준일까지 관찰", en: "Median by month of receipt; pending applications are followed to the reference date"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    program,
    case when decision = 'PENDING' then getvariable('as_of') else decided_date end - event_date as days,
    decision <> 'PENDING' as ended
from benefit
where (decision = 'PENDING' or decided_date is not null) and event_date <= getvariable('as_of')
