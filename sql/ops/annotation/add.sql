insert into annotation (id, metric, unit_id, period, body, author_id, created_at)
values (@Id, @Metric, @UnitId, @Period, @Body, @AuthorId, @now)
