-- Which snapshot was computed from these facts last, and from which deliveries. Where `published` is behind by -1, facts
-- have changed by another way than deliveries since, and nothing may be built on it.
create table if not exists based (stamp varchar not null, delivery_no integer not null);
