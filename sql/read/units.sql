-- The units that a scope opens at the reference day, by their names of that day.
select level, unit_id, code, name_ko, name_en, gu_id
from unit, meta
where valid_from <= as_of and coalesce(valid_to, as_of) >= as_of
    and (
        $all_units
        or ($city and level = 'city')
        or ($gu is not null and gu_id = $gu)
        or ($dong is not null and level = 'dong' and unit_id = $dong)
    )
order by case level when 'city' then 0 when 'gu' then 1 else 2 end, code
