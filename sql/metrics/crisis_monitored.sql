/*
ko: 모니터링 주기 준수율
en: Monitoring cycles of households in care crisis that were kept
theme: crisis
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {monitor_grade: care_crisis.monitor_grade}
good: higher
why: {ko: "돌봄위기가정을 등급이 정한 주기(주의 격월 1회, 서비스관리 월 1회, 통합사례관리 월 2회)대로 찾아가는지를 보여 줍니다.", en: "Shows whether households in care crisis are visited as often as their grade asks: every other month, monthly, twice a month."}
pitfalls: {ko: "가구가 아니라 가구마다 돌아오는 주기를 셉니다. 주기는 두 달(1·2월부터), 한 달, 반달(1~15일, 16일~말일)이며, 등급이 처음부터 끝까지 이어지고 기준일까지 끝난 주기만 끝난 달에 셉니다. 한 가구의 의뢰가 여럿이어도 같은 등급의 주기는 한 번 세고, 어느 의뢰로 가든 완료한 방문이 있으면 지킨 것으로 봅니다. 등급은 종료일이나 같은 의뢰의 다음 등급 전날까지, 길어도 적용 달의 열두 달 뒤까지 따라갑니다. 그보다 오래 같은 등급이면 등급을 다시 기록해야 이어집니다. 등급적용일이 처리일의 앞뒤 달을 벗어난 기록은 빠집니다. 주기 끝까지 열세 달 안의 마지막 대답이 부동의인 가구는 방문할 수 없어 뺍니다.", en: "Counts cycles that come round for each household, not households: two months (from January and February on), a month, half a month (to the 15th, from the 16th), in the month in which they end. Only cycles through all of which the grade was in force and that ended by the reference day. However many referrals a household has, a cycle of one grade counts once, and a visit done for any of them keeps it. A grade is followed to its last day, to the day before the referral's next one, and no longer than twelve months after the month it began in: where it lasts longer it has to be recorded anew. Records whose grade begins further from their own day than the month before or after are left out. Households whose last answer in the thirteen months up to a cycle's end was no may not be visited and are left out."}
datasets: [care_crisis]
sensitivity: protected
lookback_months: 2
reach_months: 13
versions: [{since: 2015-07-01, ko: "등급별 주기의 마지막 날 기준, 돌아온 주기 가운데 완료한 방문이 1회 이상 있었던 비율", en: "By a cycle's last day: share of cycles due by grade with at least one visit done"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
with grade as (
    select
        delivery_no, line, supplier, household_key, incident_ref, dong_id, event_date, monitor_grade, grade_from,
        least(
            grade_to,
            lead(grade_from) over (partition by supplier, household_key, incident_ref order by grade_from, event_date, delivery_no, line) - 1,
            last_day(grade_from + interval 12 month),
            getvariable('as_of')
        ) as grade_to
    from care_crisis
    where record_kind = 'GRADE' and abs(date_diff('month', event_date, grade_from)) <= 1
),

monthly as (
    select *, unnest(generate_series(date_trunc('month', grade_from), grade_to::timestamp, interval 1 month))::date as month
    from grade
    where grade_from <= grade_to
),

cycle as (
    select
        * exclude (month),
        unnest(case monitor_grade
            when 'CASE' then [{'begins': month, 'ends': month + 14}, {'begins': month + 15, 'ends': last_day(month)}]
            when 'SERVICE' then [{'begins': month, 'ends': last_day(month)}]
            when 'CAUTION' then [{'begins': month, 'ends': last_day(month + interval 1 month)}]
        end, recursive := true)
    from monthly
    where monitor_grade <> 'CAUTION' or month(month) % 2 = 1
),

-- Two referrals of a household under one grade ask for the visit once.
due as (
    select distinct on (supplier, household_key, monitor_grade, ends) *
    from cycle
    where begins >= grade_from and ends <= grade_to
    order by grade_from, event_date, incident_ref, delivery_no, line
),

-- Of two answers on one day the no holds: nobody is called on against it.
answer as (
    select supplier, household_key, event_date as answered, bool_and(consent_yn) as agreed
    from care_crisis
    where record_kind = 'CONSENT'
    group by all
)

select
    delivery_no,
    line,
    dong_id,
    ends as cohort_date,
    monitor_grade,
    case when exists (
        from care_crisis as v
        where v.visit_result = 'DONE' and v.supplier = d.supplier and v.household_key = d.household_key and v.event_date between d.begins and d.ends
    ) then 1 else 0 end as numerator,
    1 as denominator
from due as d
asof left join answer as a on a.supplier = d.supplier and a.household_key = d.household_key and a.answered <= d.ends
where coalesce(agreed, true) or date_diff('month', answered, ends) > 13
