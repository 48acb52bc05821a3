-- Which periods a month lies in; numbered, because numbers are compared sooner than names.
create or replace temp table period as
with month as (
    select unnest(generate_series(getvariable('first_month'), getvariable('as_of'), interval 1 month))::date as month
),

held as (
    select month, 'month' as grain, month as period from month
    union all
    select month, 'quarter', date_trunc('quarter', month)::date from month
    union all
    select month, 'half', make_date(year(month), case when month(month) <= 6 then 1 else 7 end, 1) from month
    union all
    select month, 'year', date_trunc('year', month)::date from month
)

select *, dense_rank() over (order by grain, period) as period_no from held;

-- Which places a dong lies in.
create or replace temp table place as
with held as (
    select distinct dong_id, 'dong' as level, dong_id as unit_id from org_dong
    union all
    select distinct dong_id, 'gu', gu_id from org_dong
    union all
    select distinct dong_id, 'city', 'seoul' from org_dong
)

select *, dense_rank() over (order by level, unit_id) as place_no from held;
