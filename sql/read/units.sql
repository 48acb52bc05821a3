-- The units that right.sql allows, at the reference day and by their names of that day.
select u.level, u.unit_id, u.code, u.name_ko, u.name_en, u.gu_id, a.precision
from unit as u
join allowed as a using (level, unit_id)
cross join meta
where u.valid_from <= as_of and coalesce(u.valid_to, as_of) >= as_of and a.precision is not null
order by case u.level when 'city' then 0 when 'gu' then 1 else 2 end, u.code
