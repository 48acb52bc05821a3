/*
ko: 보편방문 접촉률
en: Households on the visit list that were contacted
theme: visits
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {target_type: universal_visit.target_type}
good: higher
why: {ko: "방문을 부담스러워하는 가구도 내방이나 전화로 만납니다. 어떤 방법으로든 닿았는지를 보여 줍니다.", en: "Some households prefer to come or to be called. Shows whether they were reached in any of these ways."}
pitfalls: {ko: "명단기준월로 묶으므로 최근 달은 낮게 나옵니다. 서신·문자만 보낸 가구는 접촉으로 세지 않습니다. 접촉 전에 전출·사망한 가구와 중복·대상오류로 제외된 행은 분모에서 뺍니다. 보건소 시스템(PHIS)의 기록은 가구키가 달라 행복이음 명단과 이어지지 않습니다.", en: "Counted by the month of the list, so recent months read low. A letter or text message alone is no contact. Households that moved away or died before any contact, and rows taken off as double or in error, are left out. Records of the health centers' system (PHIS) have other household keys and cannot be joined to a listing in the welfare system."}
datasets: [universal_visit]
same: ["all = universal_visited.all"]
sensitivity: ordinary
lookback_months: 6
reach_months: 36
versions: [{since: 2015-07-01, ko: "명단기준월 기준, 명단 가구 중 방문·내방·전화로 완료한 기록이 한 건 이상 있는 가구의 비율", en: "By month of the list: share of listed households with at least one visit, visit to the center or call done"}]
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
    case when visited is not null then 1 else 0 end as numerator,
    1 as denominator
from listed
left join contacted using (supplier, household_key, target_type, target_year)
where visited is not null or coalesce(removed_reason, '') not in ('MOVED', 'DEAD')
