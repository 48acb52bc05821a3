-- The last manifest of each supplier of which every file was taken. One row a supplier; `warehouse rebuild` empties it.
create table if not exists offer (
    supplier varchar primary key,
    place varchar not null,  -- the source's location: an ETag means something only where it was given
    etag varchar not null
);
