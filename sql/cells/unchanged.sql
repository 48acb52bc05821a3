-- What was counted of months, as a sum of what stands there; months that tell what they told before need nothing more.
insert into counted
select metric, month, bit_xor(hash(t)) from dong_month as t group by all
union all
select metric, month, bit_xor(hash(t)) from watched as t group by all;

delete from dong_month
where exists (from counted as n join before as b using (metric, month, sum) where n.metric = dong_month.metric and n.month = dong_month.month);

-- A median of a year needs all its months again, but no other year.
delete from watched
where (metric, date_trunc('year', month)) not in (
    select coalesce(n.metric, b.metric), date_trunc('year', month)
    from counted as n
    full join before as b using (metric, month)
    where n.sum is distinct from b.sum
);
