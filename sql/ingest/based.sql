-- Which snapshot was computed from these facts last, and from which deliveries. Where `published` is behind by -1, facts
-- have changed by another way than deliveries since, and nothing may be built on it.
create table if not exists based (stamp varchar not null, delivery_no integer not null);

-- Months of a dataset outside the days of the files that came, whose records changed because one of them moved to another
-- day, since the last publishing.
create table if not exists stirred (dataset varchar not null, month date not null);
