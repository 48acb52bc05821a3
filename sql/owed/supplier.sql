-- Who delivers files, and in which spans of days it existed.
create or replace temp table owing as
select center_id as supplier, 'center' as kind, gu_id, name_ko, name_en, valid_from, valid_to from org_center
union all
select gu_id, 'gu', gu_id, name_ko || '청', name_en || ' office', valid_from, valid_to from org_gu
union all
select 'foundation', 'foundation', null, '서울시복지재단', 'Seoul Welfare Foundation', date '2014-01-01', null;

-- Days of a period as bits of a number, the first day the lowest: unions and gaps are then arithmetic. A year counts as
-- one bit, because whoever delivers a year delivers all of it.
create or replace temp macro day_bits(period, whole, first_day, last_day) as case
    when last_day < first_day then 0::bigint
    when whole then 1::bigint
    else ((1::bigint << (last_day - first_day + 1)) - 1) << (first_day - period)
end;
