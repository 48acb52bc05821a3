-- What the cells of each metric and month come to, for the next publishing to compare with.
insert into snap.month_sum
select metric, month, sum from counted
union all
select b.metric, b.month, b.sum from before as b anti join candidate as c using (metric, month);

drop table dong_month;
drop table watched;
drop table counted;
drop table candidate;
drop table changed;
drop table fresh_changed;
drop table fresh_cell;
drop table fresh_median;
drop table fresh_source;
drop table fresh_day;
drop table if exists fresh_sealed;
drop table fresh_completeness;
