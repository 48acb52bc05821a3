-- Good rows that do not become facts: a higher revision of the record stands in the same file (revised), or a later file
-- rules the row's day already (outdated).
delete from leaving; -- of the dataset before

create or replace temp table passed_over as
with revised as (
    select s.delivery_no, s.line
    from {stage} as s
    semi join repeated using (delivery_no, source_system, source_record_id)
    semi join (select delivery_no from batch where verdict = 'taken') using (delivery_no)
    anti join bad using (delivery_no, line)
    where {repeats}
    qualify row_number() over (
        partition by s.delivery_no, s.source_system, s.source_record_id
        order by s.revision_no desc, s.line desc
    ) > 1
),

ruled as (
    select b.delivery_no, d.first_day, d.last_day
    from batch as b
    join delivery as d
        on d.supplier = b.supplier and d.dataset = b.dataset and d.verdict = 'taken' and d.sequence > b.sequence
            and d.first_day <= b.last_day and d.last_day >= b.first_day
    where b.dataset = '{dataset}' and b.verdict = 'taken'
),

outdated as (
    select distinct s.delivery_no, s.line
    from {stage} as s
    join ruled as r on r.delivery_no = s.delivery_no and s.event_date between r.first_day and r.last_day
    anti join bad on bad.delivery_no = s.delivery_no and bad.line = s.line
    anti join revised on revised.delivery_no = s.delivery_no and revised.line = s.line
    where {overlaps}
)

select delivery_no, line, false as outdated from revised
union all
select delivery_no, line, true from outdated;
