insert into contact (id, supplier, address, language, created_at)
values (@id, @supplier, @address, @language, @now)
on conflict do nothing
