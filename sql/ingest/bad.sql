-- Rows that are set aside, once each.
create or replace temp table bad as
select distinct delivery_no, line from found;
