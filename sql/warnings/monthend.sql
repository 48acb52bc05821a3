-- Whole months of which half the records or more, of at least 40, stand on the last two business days or after them: what
-- was done all month may have been dated when it was written down. Filled in from a contract.
insert into warning
with closing as (
    select date_trunc('month', day)::date as month, min(day) as from_day
    from (
        select day
        from working_day
        qualify row_number() over (partition by date_trunc('month', day) order by day desc) <= 2
    )
    group by all
),

dated as (
    select f.delivery_no, f.line, c.month, f.event_date >= c.from_day as late
    from "{dataset}" as f
    join touched as t on t.delivery_no = f.delivery_no
    join closing as c on c.month = date_trunc('month', f.event_date)
    where f.event_date between getvariable('warn_first') and getvariable('warn_last')
        and t.first_day <= c.month and t.last_day >= last_day(c.month)
),

crowded as (
    select delivery_no, month, count(*) filter (late) as records, list(line) filter (late) as lines
    from dated
    group by all
    having count(*) >= 40 and 2 * count(*) filter (late) >= count(*)
)

select 'monthend', delivery_no, null, sum(records)::bigint, list_sort(flatten(list(lines)))[1:20], null, null
from crowded
group by delivery_no;
