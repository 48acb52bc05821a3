update account
set role = @Role, unit_id = @UnitId, display_name = @DisplayName, email = @Email, language = @Language
where id = @Id
