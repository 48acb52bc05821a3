-- Accounts with what an administrator needs to know of each. Names are compared as sign-in compares them.
select
    a.id, a.name, a.display_name, a.email, a.role, a.unit_id, a.language, a.created_at, a.disabled_at, a.security_stamp,
    a.password_hash is not null as has_password,
    case when a.locked_until > @now then a.locked_until end as locked_until,
    f.confirmed_at as code_since,
    (
        select max(e.at_time)
        from audit_entry as e
        where e.who = a.name collate nocase and e.what = 'sign_in'
    ) as last_sign_in
from account as a
left join second_factor as f on f.account_id = a.id
where (@id is null or a.id = @id)
    and (
        @text is null
        or instr(lower(a.name), lower(@text)) > 0
        or instr(lower(a.display_name), lower(@text)) > 0
        or instr(lower(a.email), lower(@text)) > 0
    )
    and (@role is null or a.role = @role)
    and (
        @standing is null
        or (@standing = 'active' and a.disabled_at is null)
        or (@standing = 'disabled' and a.disabled_at is not null)
        or (@standing = 'locked' and a.locked_until > @now)
    )
order by lower(a.name)
