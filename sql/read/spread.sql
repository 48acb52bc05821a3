-- The columns of a spread as a file (Spread says what they mean).
create table spread (
    metric varchar, grain varchar, unit_id varchar, period date, dongs integer,
    p10 double, p25 double, median double, p75 double, p90 double
);
