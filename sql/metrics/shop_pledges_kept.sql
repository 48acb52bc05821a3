/*
ko: 나눔가게 활동률
en: Sharing shops that gave as pledged
theme: resources
unit: {ko: "%", en: "%"}
kind: proportion
smallest_period: month
breakdowns: {biz_type: shop.biz_type}
good: higher
why: {ko: "나눔가게가 약정한 대로(월 1회 또는 분기 1회) 나누고 있는지, 이름만 남은 가게는 없는지를 보여 줍니다.", en: "Shows whether sharing shops give as they pledged, once a month or once a quarter, or are so in name only."}
pitfalls: {ko: "가게가 아니라 약정 주기를 셉니다. 분기로 보면 월 약정 가게는 세 번, 분기 약정 가게는 마지막 달에 한 번 듭니다. 앞선 석 달 동안 참여도 기부도 없던 가게는 활동이 멈춘 것으로 보아 분모에서 빠지므로 가게 수와 함께 봅니다. 첫 기록 전에 참여한 가게는 기부한 다음 주기부터 셉니다.", en: "Counts pledged cycles, not shops: in a quarter a monthly shop counts three times, a quarterly one once, in its last month. A shop that neither joined nor gave in the three months before has lapsed and leaves the denominator, so read it with the number of shops. A shop that joined before the first records counts from the cycle after a gift."}
datasets: [shop]
sensitivity: public
lookback_months: 1
reach_months: 6
versions: [{since: 2015-07-01, ko: "끝난 약정 주기(월·분기) 가운데 기부가 1회 이상 있었던 비율, 앞선 석 달에 참여·기부가 있고 종료하지 않은 가게", en: "Pledged cycles, now over, with at least one gift, of shops that joined or gave in the three months before and have not ended"}]
owner: 지역복지본부
reviewed: 2024-10-01
*/
with renewed as (
    select
        delivery_no, line, dong_id, shop_id, biz_type, pledge_cycle, event_date,
        unnest(case
            when pledge_cycle = 'M' then list_transform([1, 2, 3], lambda later: date_trunc('month', event_date) + to_months(later))
            else [date_trunc('quarter', event_date) + to_months(3)]
        end)::date as begins_on
    from shop
    where record_kind <> 'END'
),

cycle as (
    select *, last_day(case when pledge_cycle = 'M' then begins_on else (begins_on + to_months(2))::date end) as ends_on
    from renewed
    qualify row_number() over (partition by dong_id, shop_id, ends_on order by event_date desc, delivery_no desc, line desc) = 1
),

due as (
    select *
    from cycle as c
    where ends_on <= getvariable('as_of')
        and not exists (
            from shop as e
            where e.record_kind = 'END' and e.dong_id = c.dong_id and e.shop_id = c.shop_id and e.event_date between c.event_date and c.ends_on
        )
),

given as (
    select
        delivery_no, line, dong_id, shop_id, event_date,
        unnest(['M', 'Q']) as pledge_cycle, unnest([date_trunc('month', event_date), date_trunc('quarter', event_date)])::date as begins_on
    from shop
    where record_kind = 'GIFT'
),

gift as (
    select *
    from given
    qualify row_number() over (partition by dong_id, shop_id, pledge_cycle, begins_on order by event_date, delivery_no, line) = 1
),

-- Both records stand for themselves: a cycle leads to the gift that kept it as well as to the record that made it due.
counted as (
    select delivery_no, line, dong_id, ends_on, biz_type, 0 as numerator, 1 as denominator from due
    union all
    select g.delivery_no, g.line, dong_id, ends_on, biz_type, 1, 0
    from due join gift as g using (dong_id, shop_id, pledge_cycle, begins_on)
)

select
    delivery_no,
    line,
    dong_id,
    ends_on as cohort_date,
    biz_type,
    numerator,
    denominator
from counted
