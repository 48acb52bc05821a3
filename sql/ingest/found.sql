-- Which cells of the staged rows break which rule of the contract: the rules together first, one by one only where one
-- is broken. What reading found wrong counts before a rule about the same cell, and a row of another width is not
-- judged cell by cell. The rules are filled in from the contract.
create or replace temp table found as
with broken as (
    select
        s.delivery_no, s.line,
        unnest(list_filter([
            {each}
        ], lambda one: one is not null)) as rule
    from {stage} as s
    join batch as b using (delivery_no)
    left join served as d
        on d.supplier = b.supplier and d.dong_code = s.dong_code and s.event_date between d.valid_from and d.valid_to
    where {any}
),

noted as (
    select delivery_no, line, column_id, reason, raw
    from flaw
    where dataset = '{dataset}'
),

told as (
    select b.delivery_no, b.line, b.rule.c as column_id, b.rule.r as reason, b.rule.v as raw
    from broken as b
    anti join noted as n on n.delivery_no = b.delivery_no and n.line = b.line and (n.column_id is null or n.column_id = b.rule.c)
    union all
    select * from noted
)

select
    delivery_no, line, column_id, reason,
    case
        -- days and small numbers help the center; other digits may be a telephone number, or somebody's key
        when regexp_full_match(raw, '-?[0-9]{1,4}([.,][0-9]{1,3})?|[0-9]{4}-[0-9]{1,2}|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}([ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)?|(19|20)[0-9]{2}[01][0-9][0-3][0-9]') then raw
        when column_id = 'dong_code' and regexp_full_match(raw, '[0-9]{10}') then raw
        when length(raw) = 1 then '*'
        else left(raw, 1) || repeat('*', least(length(raw) - 1, 12))
    end as value_masked
from told;
