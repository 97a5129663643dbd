-- As with the codes of V011: the overview compares them by the ten thousand, and byte by byte that costs a fraction.
alter table item_target_group drop foreign key item_target_group_code;
alter table plan_target_group drop foreign key plan_target_group_code;
alter table target_group modify code varchar(40) character set ascii collate ascii_bin not null;
alter table item_target_group modify target_group_code varchar(40) character set ascii collate ascii_bin not null;
alter table plan_target_group modify target_group_code varchar(40) character set ascii collate ascii_bin not null;
alter table item_target_group add constraint item_target_group_code foreign key (target_group_code) references target_group (code);
alter table plan_target_group add constraint plan_target_group_code foreign key (target_group_code) references target_group (code);
