/*
ko: 우리동네주무관 활동보고 제출률
en: Weekly zone reports submitted in time
theme: neighbourhood
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {}
good: higher
why: {ko: "우리동네주무관이 맡은 구역을 매주 돌아보고 보고하는지를 보여 줍니다.", en: "Shows whether every zone is walked and reported on each week."}
pitfalls: {ko: "월요일이 그 달에 드는 주를 세며, 다음 월요일이 지난 주만 셉니다. 늦은 보고는 제출로 보지 않습니다. 연휴로 일하지 않은 주도 분모에 듭니다. 구역편성을 보내지 않은 달은 빠집니다.", en: "Weeks whose Monday lies in the month, once the next Monday is over. Late reports do not count. A week of holidays is in the denominator too. A month without its division into zones is left out."}
datasets: [zone_report, zone_meeting]
sensitivity: public
lookback_months: 1
reach_months: 12
versions: [{since: 2015-07-01, ko: "구역 수 × 주 수에 대한, 다음 월요일까지 제출된 주간 활동보고의 비율", en: "Weekly reports submitted by the next Monday, of zones times weeks"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
with zoned as (
    select delivery_no, line, dong_id, meeting_month as month, zones
    from zone_meeting
    where record_kind = 'ZONES' and abs(date_diff('month', meeting_month, event_date)) <= 12
    qualify row_number() over (partition by dong_id, meeting_month order by event_date desc, delivery_no desc, line desc) = 1
),

-- A week belongs to the month of its Monday and is due on the next.
week as (
    select dong_id, zones, month, unnest(generate_series(month::timestamp, last_day(month)::timestamp, interval 1 day))::date as monday
    from zoned
),

due as (
    select dong_id, month, any_value(zones) * count(*) as reports
    from week
    where isodow(monday) = 1 and monday + 7 <= getvariable('as_of')
    group by all
),

in_time as (
    select
        r.delivery_no, r.line, r.dong_id, due.month, due.reports,
        row_number() over (partition by r.dong_id, due.month order by r.week_start, r.zone_no) as nth
    from (
        select delivery_no, line, dong_id, week_start, zone_no
        from zone_report
        where isodow(week_start) = 1 and event_date < week_start + interval 12 month and submitted_date <= week_start + 7 and week_start + 7 <= getvariable('as_of')
        qualify row_number() over (partition by dong_id, week_start, zone_no order by delivery_no, line) = 1
    ) as r
    join due on due.dong_id = r.dong_id and due.month = date_trunc('month', r.week_start)
),

-- Both records stand for themselves; where zones were drawn anew in the month, no more reports count than are due.
counted as (
    select delivery_no, line, dong_id, month, 0 as numerator, reports as denominator from zoned join due using (dong_id, month)
    union all
    select delivery_no, line, dong_id, month, 1, 0 from in_time where nth <= reports
)

select
    delivery_no,
    line,
    dong_id,
    month as cohort_date,
    numerator,
    denominator
from counted
