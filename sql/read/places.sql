-- What is opened: all that right.sql allows.
, opened as (
    from allowed where precision is not null
)

