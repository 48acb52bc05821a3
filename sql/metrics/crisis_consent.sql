/*
ko: 돌봄위기가정 방문 동의율
en: Households in care crisis that agreed to visits
theme: crisis
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {referral_source: care_crisis.referral_source, incident_type: care_crisis.incident_type}
good: none
why: {ko: "의뢰된 가정이 방문에 동의하는지를 보여 줍니다. 동의한 가정만 방문할 수 있습니다.", en: "Shows whether referred households agree to be visited; only those that do may be."}
pitfalls: {ko: "의뢰마다 첫 동의확인만 보며, 나중의 철회나 다시 한 동의는 세지 않습니다. 열두 달 안에 먼저 한 확인이 없으면 첫 확인으로 봅니다. 아직 확인하지 않은 의뢰는 분모에 없습니다. 동의는 가정의 권리이므로 높다고 좋은 것은 아닙니다.", en: "Only the first answer to each referral, not a later withdrawal or change of mind; an answer is the first where none came in the twelve months before. Referrals without an answer yet are not in the denominator. To say no is a household's right, so high is not simply good."}
datasets: [care_crisis]
sensitivity: protected
lookback_months: 1
reach_months: 12
versions: [{since: 2015-07-01, ko: "동의확인일 기준, 의뢰별 첫 동의확인 중 동의한 비율", en: "By day of the answer: share that agreed among the first answers to referrals"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
with answer as (
    select
        delivery_no, line, dong_id, event_date, referral_source, incident_type, consent_yn,
        count(*) over earlier as asked_before
    from care_crisis
    where record_kind = 'CONSENT'
    window earlier as (
        partition by supplier, household_key, incident_ref
        order by event_date range between interval 12 month preceding and interval 1 day preceding
    )
)

select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    referral_source,
    incident_type,
    case when consent_yn then 1 else 0 end as numerator,
    1 as denominator
from answer
where asked_before = 0
