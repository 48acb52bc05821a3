-- Rows of earlier files leave the days that the new files rule. (1 of 3 steps of a load; {fact} and {dataset} are given)
delete from {fact}
where rowid in (
    select f.rowid
    from {fact} as f
    join batch as b on b.supplier = f.supplier
        and b.dataset = '{dataset}'
        and b.verdict = 'taken'
        and f.event_date between b.first_day and b.last_day
        and f.sequence < b.sequence
);
