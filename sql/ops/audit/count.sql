select count(*)
from audit_entry
where (@who is null or who = @who collate nocase)
    and (@what is null or what = @what)
    and (@from is null or at_time >= @from)
    and (@until is null or at_time < @until)
