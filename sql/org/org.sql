-- Places with their dates. Filled from the CSV files beside this one whenever the program starts, because they are
-- part of the program: a new dong is a new line there.
create or replace table org_gu (gu_id varchar, code varchar, stat_code varchar, name_ko varchar, name_en varchar, valid_from date, valid_to date);
create or replace table org_dong (
    dong_id varchar, gu_id varchar, code varchar, name_ko varchar, name_en varchar, stat_code varchar,
    valid_from date, valid_to date, lon double, lat double, area_km2 double
);
create or replace table org_center (center_id varchar, gu_id varchar, name_ko varchar, name_en varchar, valid_from date, valid_to date);
create or replace table org_center_dong (center_id varchar, dong_id varchar, valid_from date, valid_to date);
