-- First part of the gate: which places a viewer may see through a door, and in which precision (docs/disclosure.md has the
-- table): exact, mail (cities and gus masked under 8, dongs rounded), public (rounded). What is not here stays shut; so
-- does everything to a supervisor or dong head whose own place is not known.
with own as (
    select distinct level, unit_id, gu_id
    from unit
    where unit_id = $own and level = case $role when 'supervisor' then 'gu' when 'donghead' then 'dong' end
),

signed_in as (
    select distinct
        u.level, u.unit_id,
        case
            when $role = 'analyst' then 'exact'
            when $role = 'director' and u.level <> 'dong' then 'exact'
            when o.level = 'gu' and u.gu_id = o.gu_id then 'exact'
            when o.level = 'dong' and u.level = 'dong' and u.unit_id = o.unit_id then 'exact'
            when o.level is not null and u.level <> 'dong' then 'protected'
        end as precision
    from unit as u
    left join own as o on true
),

allowed as (
    select
        level, unit_id,
        case $door
            when 'public' then case when level <> 'dong' then 'protected' end
            when 'mail' then case precision when 'exact' then 'masked' else precision end
            when 'signedin' then precision
        end as precision
    from signed_in
    where precision is not null
)
