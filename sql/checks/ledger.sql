-- What the files brought comes to the figures of dongs, and every such file speaks by the ledger.
with brought as (
    select metric, dong_id as unit_id, month as period, numerator, denominator, cases, 1 as part from source
    union all
    select metric, unit_id, period, numerator, denominator, cases, 0 from cell where level = 'dong' and grain = 'month' and breakdown is null
)

select
    metric, 'dong' as level, unit_id, 'month' as grain, period, null as breakdown, null as category,
    format('{} from {} records, while the files brought {} from {}', sum(numerator * (1 - part)), sum(cases * (1 - part)), sum(numerator * part), sum(cases * part)) as finding
from brought
group by metric, unit_id, period
having sum(numerator * (2 * part - 1)) <> 0 or coalesce(sum(denominator * (2 * part - 1)), 0) <> 0 or sum(cases * (2 * part - 1)) <> 0
union all
select s.metric, 'dong', s.dong_id, 'month', s.month, null, null, format('{} records of delivery {}, which the ledger does not hold as one that speaks', s.cases, s.delivery_no)
from source as s
anti join snap.delivery as d using (delivery_no)
