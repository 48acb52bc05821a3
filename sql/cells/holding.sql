-- Where the parts of metrics wait to be rolled up.
create or replace temp table dong_month (
    metric varchar, dong_id varchar, month date,
    delivery_no integer, -- of the whole only
    breakdown varchar, category varchar, numerator bigint, denominator bigint, cases bigint
);
create or replace temp table watched (
    metric varchar, dong_id varchar, month date, delivery_no integer, breakdown varchar, category varchar, days integer, ended bigint, seen bigint
);
