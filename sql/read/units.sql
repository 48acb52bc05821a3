-- Every place under each of its names, larger ones first.
select p.no, u.level, u.unit_id, u.gu_id, u.code, u.name_ko, u.name_en, u.valid_from, u.valid_to
from unit as u
join place as p using (level, unit_id)
order by array_position(['city', 'gu', 'dong'], u.level), u.code, u.valid_from
