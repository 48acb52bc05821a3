-- Every place with its names and codes by date.
insert into snap.unit
select 'city', 'seoul', null, '11', '서울특별시', 'Seoul', date '2014-01-01', null
union all
select 'gu', gu_id, gu_id, code, name_ko, name_en, valid_from, valid_to from org_gu
union all
select 'dong', dong_id, gu_id, code, name_ko, name_en, valid_from, valid_to from org_dong
order by all;
