-- Whether a record stands twice in one revision of one file.
select exists (from repeated where twice)
