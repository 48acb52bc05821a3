-- How protected dongs spread: quantiles over at least twenty whose data are complete. A count of 0 to 7 stands below all
-- others and is null here; dongs whose share or median is withheld do not take part.
select
    period, count(*)::integer as dongs,
    list_transform(
        quantile_disc(case status when 'Few' then -1.0 else value end, [0.1, 0.25, 0.5, 0.75, 0.9]),
        lambda q: case when q >= 0 then q end) as quantiles
from part_shown
where status in ('Few', 'Rounded') and received = expected
group by period
having count(*) >= 20
order by period
