-- Whether any file has so many bad rows, or rows about so strange dongs, that it may have to be refused as a whole.
select
    exists (from found where reason = 'dong')
    or exists (select delivery_no from bad group by delivery_no having count(*) > getvariable('refuse_rows'))
