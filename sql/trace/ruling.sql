-- The deliveries that speak for some day now. A taken one speaks while no later taken one covers all its days; a refused
-- one while no later one, taken or refused, does. Days of a month as bits, the first day the lowest.
create or replace temp table ruling as
with month as (
    select
        delivery_no, supplier, dataset, sequence, verdict, first_day, last_day,
        unnest(generate_series(date_trunc('month', first_day)::timestamp, last_day::timestamp, interval 1 month))::date as month
    from delivery
    where first_day <= last_day
),

spoken as (
    select
        delivery_no, supplier, dataset, sequence, verdict, month,
        ((1::bigint << (least(last_day, last_day(month)) - greatest(first_day, month) + 1)) - 1) << (greatest(first_day, month) - month) as days
    from month
),

later as (
    select
        delivery_no, verdict, days,
        coalesce(bit_or(case when verdict = 'taken' then days else 0 end) over newer, 0) as taken_later,
        coalesce(bit_or(days) over newer, 0) as any_later
    from spoken
    window newer as (
        partition by supplier, dataset, month
        order by sequence desc
        groups between unbounded preceding and 1 preceding
    )
)

select delivery_no
from later
group by delivery_no
having bool_or(days & ~(case when verdict = 'taken' then taken_later else any_later end) <> 0)
union all
-- A span that ends before it begins has no day: it speaks until its supplier sends the dataset again.
select b.delivery_no
from delivery as b
where b.first_day > b.last_day
    and not exists (
        from delivery as d
        where d.supplier = b.supplier and d.dataset = b.dataset and d.sequence > b.sequence
    );
