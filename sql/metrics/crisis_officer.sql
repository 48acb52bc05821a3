/*
ko: 초기방문 학대전담경찰관 동행률
en: First visits made together with the abuse prevention officer
theme: crisis
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {incident_type: care_crisis.incident_type}
good: none
why: {ko: "돌봄위기가정을 처음 찾아갈 때 학대전담경찰관과 함께 갔는지를 보여 줍니다.", en: "Shows whether the police's abuse prevention officer came along when a household in care crisis was first called on."}
pitfalls: {ko: "방문목적이 초기방문인 방문을 셉니다. 만나지 못한 방문도 들며, 동행 여부를 적지 않은 방문은 빠집니다. 동행이 늘 필요한 것은 아니어서 높다고 좋은 것은 아닙니다.", en: "Counts visits whose purpose is a first visit, also those where nobody was met; those that do not say whether the officer came are left out. It is not always called for, so high is not simply good."}
datasets: [care_crisis]
sensitivity: protected
lookback_months: 1
reach_months: 0
versions: [{since: 2015-07-01, ko: "방문일 기준, 동행 여부를 적은 초기방문 중 학대전담경찰관이 동행한 비율", en: "By day of the visit: share with the officer along among first visits that say so or not"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
select
    delivery_no,
    line,
    dong_id,
    event_date as cohort_date,
    incident_type,
    case when apo_accompanied_yn then 1 else 0 end as numerator,
    1 as denominator
from care_crisis
where record_kind = 'VISIT' and visit_purpose = 'FIRST' and apo_accompanied_yn is not null
