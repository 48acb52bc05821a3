/*
ko: 돌봄위기가정 30일 이내 초기방문율
en: Households in care crisis visited within 30 days of referral
theme: crisis
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {referral_source: care_crisis.referral_source, incident_type: care_crisis.incident_type}
good: higher
why: {ko: "의뢰된 가정을 늦지 않게 처음 찾아가는지를 보여 줍니다.", en: "Shows whether referred households are first called on without delay."}
pitfalls: {ko: "의뢰된 지 30일이 지난 의뢰만 셉니다. 30일 안의 마지막 대답이 부동의이고 방문도 없었던 의뢰는 찾아갈 수 없었으므로 뺍니다. 의뢰일부터 그 가구를 찾아가 완료한 방문이면 어느 의뢰로 갔든 방문한 것으로 봅니다. 날수는 휴일을 포함합니다. 30일은 이 지표에서 정한 기준입니다.", en: "Only referrals of at least 30 days ago. One whose last answer in that time was no, and that was not visited, could not be and is left out. A visit done to the household from the day of the referral on counts, whichever referral it was made for. Days include holidays. The 30 days are this figure's own standard."}
datasets: [care_crisis]
sensitivity: protected
lookback_months: 2
reach_months: 2
versions: [{since: 2015-07-01, ko: "의뢰월 기준, 의뢰 30일 안에 완료한 방문이 있는 비율, 방문에 동의하지 않은 의뢰 제외", en: "By month of referral: share with a visit done within 30 days, without those that did not agree to visits"}]
owner: 지역복지본부
reviewed: 2024-10-01
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
    case when visited then 1 else 0 end as numerator,
    1 as denominator
from followed
where visited or coalesce(agreed, true)
