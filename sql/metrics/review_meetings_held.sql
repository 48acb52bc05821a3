/*
ko: 우리동네주무관 평가회의 개최율
en: Months with a review meeting of the neighbourhood officers
theme: neighbourhood
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {}
good: higher
why: {ko: "매달 마지막 주 평가회의에서 골목의 일을 함께 살피는지를 보여 줍니다.", en: "Shows whether the officers look over what they found together, in the last week of each month."}
pitfalls: {ko: "분모는 구역편성을 보낸, 끝난 달입니다. 구역편성을 보내지 않은 달은 회의가 있어도 세지 않습니다. 회의는 대상월로 모으므로 다음 달 초에 열어도 그 달의 것입니다.", en: "The denominator is the months, now over, for which the division into zones was sent. A month without it is not counted, even with a meeting. A meeting belongs to the month it was for, also when held early in the next."}
datasets: [zone_meeting]
sensitivity: public
lookback_months: 1
reach_months: 12
versions: [{since: 2015-07-01, ko: "평가회의가 열린 달의 비율(동·월)", en: "Share of dong-months with a review meeting"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
with record as (
    select delivery_no, line, dong_id, meeting_month, record_kind
    from zone_meeting
    where last_day(meeting_month) <= getvariable('as_of') and abs(date_diff('month', meeting_month, event_date)) <= 12
    qualify row_number() over (partition by dong_id, meeting_month, record_kind order by event_date desc, delivery_no desc, line desc) = 1
),

worked as (
    select delivery_no, line, dong_id, meeting_month from record where record_kind = 'ZONES'
),

held as (
    select delivery_no, line, dong_id, meeting_month
    from record semi join worked using (dong_id, meeting_month)
    where record_kind = 'MEETING'
),

-- Both records stand for themselves, so that a month leads to its meeting as well as to its division into zones.
counted as (
    select *, 0 as numerator, 1 as denominator from worked
    union all
    select *, 1, 0 from held
)

select
    delivery_no,
    line,
    dong_id,
    meeting_month as cohort_date,
    numerator,
    denominator
from counted
