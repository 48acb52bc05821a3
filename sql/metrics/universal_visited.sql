/*
ko: 보편방문 실시율
en: Households on the visit list that were visited
theme: visits
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {target_type: universal_visit.target_type}
good: higher
why: {ko: "명단에 오른 가구를 한 번이라도 집에서 만났는지를 보여 줍니다. 찾아가는 복지의 기본입니다.", en: "Shows whether a household on the list was met at home at least once, which is what reaching out means."}
pitfalls: {ko: "명단기준월로 묶으므로 방문이 몇 달 뒤에 이루어지는 최근 달은 낮게 나옵니다. 접촉 전에 전출·사망한 가구와 중복·대상오류로 제외된 행은 분모에서 뺍니다. 전화·내방만 원한 가구는 방문한 것으로 세지 않으므로 접촉률과 함께 보세요. 보건소 시스템(PHIS)에 기록된 방문은 가구키가 달라 행복이음 명단과 이어지지 않습니다.", en: "Counted by the month of the list, so recent months read low while visits are still to come. Households that moved away or died before any contact, and rows taken off as double or in error, are left out. A household that preferred a call or came to the center does not count as visited: read it with the share contacted. A visit recorded in the health centers' system (PHIS) has another household key and cannot be joined to a listing in the welfare system."}
datasets: [universal_visit]
sensitivity: ordinary
lookback_months: 6
reach_months: 36
versions: [{since: 2015-07-01, ko: "명단기준월 기준, 명단 가구 중 방문하여 완료한 기록이 한 건 이상 있는 가구의 비율", en: "By month of the list: share of listed households with at least one home visit done"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
with listed as (
    select delivery_no, line, supplier, dong_id, household_key, target_type, target_year, target_list_month, removed_reason
    from universal_visit
    where record_kind = 'LIST' and coalesce(removed_reason, '') not in ('DOUBLE', 'WRONG')
        and abs(year(target_list_month) - target_year) <= 1 and abs(date_diff('month', target_list_month, event_date)) <= 12
),

contacted as (
    select supplier, household_key, target_type, target_year, bool_or(contact_mode = 'VISIT') as visited
    from universal_visit
    where record_kind = 'VISIT' and visit_result = 'DONE' and contact_mode in ('VISIT', 'OFFICE', 'PHONE') and abs(year(event_date) - target_year) <= 1
    group by all
)

select
    delivery_no,
    line,
    dong_id,
    target_list_month as cohort_date,
    target_type,
    case when visited then 1 else 0 end as numerator,
    1 as denominator
from listed
left join contacted using (supplier, household_key, target_type, target_year)
where visited is not null or coalesce(removed_reason, '') not in ('MOVED', 'DEAD')
