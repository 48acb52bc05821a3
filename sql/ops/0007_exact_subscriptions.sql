-- Why a subscription gets the exact figures by mail (docs/disclosure.md); null: protected, as everybody does.
alter table subscription add column exact_reason text;
