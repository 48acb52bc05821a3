/*
ko: 급여·긴급지원 적합률
en: Applications granted among those decided
theme: benefits
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {program: benefit.program}
good: none
why: {ko: "센터가 받은 신청이 얼마나 받아들여지는지를 보여 줍니다. 안내와 사전상담을 살피는 근거가 됩니다.", en: "Shows how many applications are granted, which tells something of the advice given before."}
pitfalls: {ko: "심사중인 신청은 빠지므로 최근 달은 빨리 결정된 신청만 보입니다. 어려운 사람에게 널리 신청을 권하면 낮아질 수 있으므로 높고 낮음으로 평가하지 않습니다. 사업마다 기준이 다르니 사업별로 보세요.", en: "Pending ones are left out, so recent months show what was decided soon. Advising many to apply can lower it, so no direction is wanted. Criteria differ, so read it by programme."}
datasets: [benefit]
sensitivity: ordinary
lookback_months: 6
reach_months: 0
versions: [{since: 2015-07-01, ko: "접수월 기준, 결정된 신청 중 적합의 비율", en: "By month of receipt: share granted among applications decided"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    program,
    case when decision = 'OK' then 1 else 0 end as numerator,
    1 as denominator
from benefit
where decision in ('OK', 'NO')
