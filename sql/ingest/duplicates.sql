-- One record in one revision on two lines with different contents: nobody can say which is right, so both are set aside.
-- The same contents twice are no harm.
insert into found
with good as (
    select s.delivery_no, s.line, s.source_system, s.source_record_id, s.revision_no, hash({columns}) as contents
    from {stage} as s
    semi join (from repeated where twice) as r using (delivery_no, source_system, source_record_id)
    anti join found as f on f.delivery_no = s.delivery_no and f.line = s.line
),

torn as (
    select delivery_no, source_system, source_record_id, revision_no
    from good
    group by all
    having count(distinct contents) > 1
)

select g.delivery_no, g.line, 'source_record_id', 'duplicate', null
from good as g
semi join torn as t
    on t.delivery_no = g.delivery_no and t.source_system = g.source_system
        and t.source_record_id = g.source_record_id and t.revision_no = g.revision_no;
