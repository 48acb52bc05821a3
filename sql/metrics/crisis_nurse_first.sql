/*
ko: 돌봄위기가정 간호사 30일 이내 초기방문율
en: Households in care crisis visited by a nurse within 30 days of referral
theme: crisis
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {referral_source: care_crisis.referral_source, incident_type: care_crisis.incident_type}
good: higher
why: {ko: "의뢰된 가정의 건강을 방문간호사가 늦지 않게 처음 살피는지를 보여 줍니다.", en: "Shows whether a visiting nurse looks after the health of referred households without delay."}
pitfalls: {ko: "기록자의 직무가 방문간호사이거나 방문간호사가 동행한 완료 방문을 간호사 방문으로 봅니다. 의뢰를 세는 기준은 30일 이내 초기방문율과 같습니다. 간호사가 보건 시스템에만 적은 방문은 들지 않으므로 낮게 나올 수 있고, 간호사 정원에 따라 달라집니다.", en: "A visit done is a nurse's where a visiting nurse recorded it or came along. The referrals are those of the share visited within 30 days. Visits that nurses enter only in the health system are not among them, so it may read low, and posts of nurses differ."}
datasets: [care_crisis]
same: ["all = crisis_first_visit.all"]
sensitivity: protected
lookback_months: 2
reach_months: 2
versions: [{since: 2015-07-01, ko: "의뢰월 기준, 의뢰 30일 안에 방문간호사가 완료한 방문이 있는 비율, 방문에 동의하지 않은 의뢰 제외", en: "By month of referral: share with a nurse's visit done within 30 days, without those that did not agree to visits"}]
owner: 지역복지본부
reviewed: 2026-11-23
*/
with referral as (
    select delivery_no, line, supplier, household_key, dong_id, event_date, referral_source, incident_type
    from care_crisis
    where record_kind = 'REFER' and event_date + 30 <= getvariable('as_of')
),

-- Of two answers on one day the no holds: nobody is called on against it.
followed as (
    select
        r.delivery_no, r.line, r.dong_id, r.event_date, r.referral_source, r.incident_type,
        coalesce(bool_or(f.visit_result = 'DONE'), false) as visited,
        coalesce(bool_or(f.visit_result = 'DONE' and (f.role_code = 'NURSE' or list_contains(string_split(f.accompanied_by, '|'), 'NURSE'))), false) as nursed,
        arg_max(f.consent_yn, (f.event_date, not f.consent_yn)) filter (f.record_kind = 'CONSENT') as agreed
    from referral as r
    left join care_crisis as f
        on f.supplier = r.supplier and f.household_key = r.household_key and f.event_date between r.event_date and r.event_date + 30
            and f.record_kind in ('CONSENT', 'VISIT')
    group by all
)

select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    referral_source,
    incident_type,
    case when nursed then 1 else 0 end as numerator,
    1 as denominator
from followed
where visited or coalesce(agreed, true)
