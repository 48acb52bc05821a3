-- The discoveries that name a wave (발굴차수) of the detection system, with the month in which all of a wave stands: its
-- first; for a dong that began later, the dong's own first month. A wave that lies more than three months off is a mistake.
create or replace temp view wave_record as
with began as (
    select dong_id, date_trunc('month', min(valid_from))::date as dong_began
    from org_dong
    group by all
),

selected as (
    select *, make_date(left(wave_no, 4)::integer, 2 * right(wave_no, 1)::integer - 1, 1) as wave_began
    from discovery
    where wave_no is not null
)

select s.*, greatest(wave_began, dong_began) as stands_in
from selected as s
join began using (dong_id)
where abs(date_diff('month', wave_began, event_date)) <= 3;
