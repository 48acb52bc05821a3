/*
ko: 동지역사회보장협의체 회의 참석률
en: Attendance at meetings of the dong committee
theme: resources
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {}
good: higher
why: {ko: "위촉된 위원이 회의에 실제로 나오는지를 보여 줍니다.", en: "Shows whether the members of the committee really come to its meetings."}
pitfalls: {ko: "위원이 아닌 참석자를 함께 적으면 높아지므로 회의마다 위원수까지만 셉니다. 발굴·조사·사업의 참석은 보지 않습니다. 회의가 없던 달은 값이 없습니다.", en: "Guests written down with the members would raise it, so no more than the members count at each meeting. Searches, surveys and projects are left out. A month without a meeting has no figure."}
datasets: [committee]
sensitivity: public
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "회의의 위원수 합계에 대한 참석인원 합계", en: "Attendees of members, over all meetings"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    least(attendees, members) as numerator,
    members as denominator
from committee
where kind = 'MEETING'
