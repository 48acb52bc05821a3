insert into release (id, report, unit_id, period, edition, state, created_at)
values (@id, @report, @unit, @period, @edition, 'draft', @now)
on conflict (report, unit_id, period, edition) do nothing
