-- The files that brought a metric's records of a place and period, the most first.
select d.supplier_id || ' ' || d.file_name as file
from source as s
left join snap.delivery as d using (delivery_no)
where s.metric = '{metric}'
    and (s.month = date '{period}' or '{grain}' <> 'month' and date_trunc('{grain}', s.month) = date '{period}')
    and ('{unit_id}' in ('seoul', s.dong_id) or exists (select 1 from snap.unit as u where u.level = 'dong' and u.unit_id = s.dong_id and u.gu_id = '{unit_id}'))
group by all
order by sum(s.cases) desc, file
limit 3
