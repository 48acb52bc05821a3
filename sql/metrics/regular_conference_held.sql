/*
ko: 통합사례회의 정기개최율
en: Months with a regular integrated conference
theme: cases
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {}
good: higher
why: {ko: "통합사례회의를 월 1회 이상 정기로 여는 규칙이 지켜지는지를 보여 줍니다.", en: "Shows whether the rule of at least one regular integrated conference a month is kept."}
pitfalls: {ko: "분모는 동이 구역편성(우리동네주무관)을 보낸, 끝난 달입니다. 구역편성을 보내지 않은 달은 회의가 있어도 세지 않습니다. 회의의 알찬 정도는 보여 주지 않습니다.", en: "The denominator is the months, now over, for which the dong sent its division into zones. A month without it is not counted, even with a conference. It says nothing about how good the conference was."}
datasets: [conference, zone_meeting]
sensitivity: ordinary
lookback_months: 1
reach_months: 12
versions: [{since: 2015-07-01, ko: "정기 통합사례회의가 1회 이상 열린 달의 비율(동·월)", en: "Share of dong-months with at least one regular integrated conference"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
with worked as (
    select delivery_no, line, dong_id, meeting_month as month
    from zone_meeting
    where record_kind = 'ZONES' and abs(date_diff('month', meeting_month, event_date)) <= 12 and last_day(meeting_month) <= getvariable('as_of')
    qualify row_number() over (partition by dong_id, meeting_month order by event_date desc, delivery_no desc, line desc) = 1
),

held as (
    select delivery_no, line, dong_id, date_trunc('month', event_date)::date as month
    from conference
    where conf_type = 'REGULAR'
    qualify row_number() over (partition by dong_id, date_trunc('month', event_date) order by event_date, delivery_no, line) = 1
),

-- Both records stand for themselves, so that a month leads to its conference as well as to the record that it was worked in.
counted as (
    select delivery_no, line, dong_id, month, 0 as numerator, 1 as denominator from worked
    union all
    select delivery_no, line, dong_id, month, 1, 0 from held semi join worked using (dong_id, month)
)

select
    delivery_no,
    line,
    dong_id,
    month as cohort_date,
    numerator,
    denominator
from counted
