insert into delivery_attempt (delivery_id, number, started_at)
values (@id, @number, @now)
