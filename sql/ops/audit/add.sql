insert into audit_entry (number, at_time, who, what, detail, shown, previous_hash, hash)
values (@Number, @At, @Who, @What, @Detail, @Precision, @PreviousHash, @Hash)
