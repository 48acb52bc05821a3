select r.id, r.report, r.unit_id, r.period, r.edition, r.state, r.comment, c.display_name as comment_by, r.snapshot,
    a.display_name as approved_by, r.approved_at, r.rule, r.incomplete, r.checked, r.created_at, r.released_at
from release as r
left join account as c on c.id = r.comment_by
left join account as a on a.id = r.approved_by
where r.report = @report and r.unit_id = @unit and r.period = @period
order by r.edition desc
limit 1
