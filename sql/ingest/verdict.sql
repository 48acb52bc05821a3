-- Refuses files as a whole whose rows show that they are another center's or gu's, or that too many of them are bad.
with rejected as (select delivery_no, count(*) as n from bad group by all),

elsewhere as (
    select s.delivery_no, d.supplier, count(*) as n
    from {stage} as s
    semi join (select delivery_no, line from found where reason = 'dong') as f using (delivery_no, line)
    join batch as b using (delivery_no)
    join served as d
        on d.dong_code = s.dong_code and s.event_date between d.valid_from and d.valid_to
    join (select distinct supplier, kind from served) as own on own.supplier = b.supplier and own.kind = d.kind
    group by s.delivery_no, d.supplier
    qualify row_number() over (partition by s.delivery_no order by count(*) desc, d.supplier) = 1
),

name as (
    select center_id as supplier, arg_max(name_ko, valid_from) as name_ko, arg_max(name_en, valid_from) as name_en from org_center group by all
    union all
    select gu_id, arg_max(name_ko, valid_from), arg_max(name_en, valid_from) from org_gu group by all
),

judged as (
    select
        b.delivery_no,
        e.n > b.rows_read / 2 as foreign_file,
        j.n > b.rows_read * getvariable('refuse_share') and j.n > getvariable('refuse_rows') as too_many,
        b.rows_read as read, j.n as bad, e.supplier, e.n as theirs
    from batch as b
    join rejected as j using (delivery_no)
    left join elsewhere as e using (delivery_no)
)

update batch set
    verdict = 'refused',
    reason_code = case when j.foreign_file then 'wrong_supplier' else 'too_many_bad' end,
    reason_ko = case
        when j.foreign_file then j.read || '행 가운데 ' || j.theirs || '행이 ' || o.name_ko || '의 동에 관한 것입니다. 다른 기관의 파일로 보입니다.'
        else j.read || '행 가운데 ' || j.bad || '행이 약속과 달라, 나머지도 믿고 받을 수 없습니다.'
    end,
    reason_en = case
        when j.foreign_file then j.theirs || ' of ' || j.read || ' rows are about dongs of ' || o.name_en || ': this looks like their file.'
        else j.bad || ' of ' || j.read || ' rows break the contract, which is too many to take the others.'
    end
from judged as j
left join name as o on o.supplier = j.supplier
where batch.delivery_no = j.delivery_no and (coalesce(j.foreign_file, false) or j.too_many);

update delivery set verdict = batch.verdict, reason_code = batch.reason_code, reason_ko = batch.reason_ko, reason_en = batch.reason_en
from batch
where batch.delivery_no = delivery.delivery_no and batch.verdict = 'refused' and delivery.verdict <> 'refused';
