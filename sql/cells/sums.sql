-- What the cells and the completeness of each metric and month come to, for the next publishing to compare with.
insert into snap.month_sum
select metric, month, sum from counted
union all
select b.metric, b.month, b.sum from before as b anti join candidate as c using (metric, month);

insert into snap.arrival_sum
select metric, month, sum from arrived where sum is not null
union all
select b.metric, b.month, b.sum from arrivals_before as b anti join arrived as a using (metric, month);

drop table dong_month;
drop table watched;
drop table counted;
drop table candidate;
drop table changed;
drop table arrived;
drop table fresh_changed;
drop table fresh_cell;
drop table fresh_square;
drop table fresh_median;
drop table fresh_source;
drop table fresh_day;
drop table if exists fresh_sealed;
