insert into account (
    id, name, display_name, email, role, unit_id, language, created_at, security_stamp, password_hash
)
values (
    @Id, @Name, @DisplayName, @Email, @Role, @UnitId, @Language, @CreatedAt, @SecurityStamp, @PasswordHash
)
on conflict do nothing
