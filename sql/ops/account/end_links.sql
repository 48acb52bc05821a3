-- Links that were given out and not used yet open nothing any more.
update sign_in_link
set expires_at = @now
where account_id = @id and used_at is null and expires_at > @now
