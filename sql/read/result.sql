-- The columns of a gated result as a file (MetricRow says what they mean).
create table result (
    metric varchar, grain varchar, breakdown varchar,
    level varchar, unit_id varchar, code varchar, name_ko varchar, name_en varchar, gu_id varchar,
    period date, category varchar, status varchar, value double,
    numerator bigint, denominator bigint, expected integer, received integer, definition varchar,
    target double, target_low double, target_high double
);
