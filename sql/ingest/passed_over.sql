-- Good rows that do not become facts: a higher revision of the record stands in the same file (revised), or a later file
-- rules the row's day already (outdated).
delete from leaving; -- of the dataset before

create or replace temp table passed_over as
with good as (
    select s.delivery_no, s.line, s.source_system, s.source_record_id, s.revision_no, s.event_date, b.supplier, b.sequence, b.repeats
    from {stage} as s
    join batch as b using (delivery_no)
    anti join bad using (delivery_no, line)
    where b.verdict = 'taken' and ({repeats} or {overlaps})
),

revised as (
    select delivery_no, line
    from good
    where repeats
    qualify row_number() over (
        partition by delivery_no, source_system, source_record_id
        order by revision_no desc, line desc
    ) > 1
),

outdated as (
    select distinct g.delivery_no, g.line
    from good as g
    join delivery as d
        on d.supplier = g.supplier and d.dataset = '{dataset}' and d.verdict = 'taken'
            and d.sequence > g.sequence and g.event_date between d.first_day and d.last_day
    anti join revised as r on r.delivery_no = g.delivery_no and r.line = g.line
    where {overlaps}
)

select delivery_no, line, false as outdated from revised
union all
select delivery_no, line, true from outdated;
