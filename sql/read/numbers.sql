-- Numbers for the places of a snapshot and for the pieces of a metric: its whole is 0, then the categories of each breakdown.
-- Of the periods of a year the months are 0 to 11, the quarters 12 to 15, the year is 16, the halves are 17 and 18.
with place as (
    select level, unit_id, (row_number() over (order by level, unit_id) - 1)::integer as no
    from (select distinct level, unit_id from unit)
),

piece as (
    select breakdown, category, (row_number() over (order by breakdown, position))::integer as no
    from category
    where metric = $metric
)

