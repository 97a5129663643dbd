-- Who stands in for the owner. A membership of the same municipality, like the owner.
alter table item add deputy_id uuid;
alter table item add constraint item_deputy foreign key (deputy_id, municipality_id) references membership (id, municipality_id);
