-- Good rows become facts.
insert into {fact} by name
select
    s.delivery_no, s.line, b.supplier, b.sequence, d.dong_id, true as stands,
    least(b.generated_at, t.known_at) as known_at,
    {columns}
from {stage} as s
join batch as b using (delivery_no)
join served as d
    on d.supplier = b.supplier and d.dong_code = s.dong_code and s.event_date between d.valid_from and d.valid_to
left join told as t
    on t.supplier = b.supplier and t.source_system = s.source_system and t.source_record_id = s.source_record_id
anti join bad using (delivery_no, line)
anti join passed_over using (delivery_no, line)
where b.verdict = 'taken';
