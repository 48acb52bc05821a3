select
    report,
    period,
    edition,
    count(*) filter (where state = 'pending') as pending,
    count(*) filter (where state = 'sending') as sending,
    count(*) filter (where state = 'sent') as sent,
    count(*) filter (where state = 'failed') as failed,
    count(*) filter (where state = 'ambiguous') as ambiguous
from delivery
group by report, period, edition
order by report, period, edition
