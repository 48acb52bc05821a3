-- The columns of a comparison as a file (MetricRow and Compared say what they mean).
create table comparison (
    metric varchar, grain varchar, level varchar, unit_id varchar, code varchar, name_ko varchar, name_en varchar, gu_id varchar,
    period date, status varchar, value double, numerator bigint, denominator bigint, expected integer, received integer, definition varchar,
    interval_low double, interval_high double, limit_low double, limit_high double,
    compared_with double, score double, adjusted_probability double, verdict varchar, not_judged_because varchar, distance double,
    estimate_shrunken double, standardised double, standardised_low double, standardised_high double, not_standardised_because varchar,
    target double, target_low double, target_high double
);
