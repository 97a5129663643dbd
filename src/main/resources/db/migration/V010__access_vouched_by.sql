-- Which municipality gave a partner's person access. It opens that municipality's tasks only, and only that municipality ends it;
-- null for what Movisie gave, which opens the tasks of all.
alter table membership add vouched_by uuid;
alter table membership add constraint membership_vouched_by foreign key (vouched_by) references municipality (id);
alter table membership add constraint membership_vouched_scope check (vouched_by is null or role = 'PARTNER');
