-- A target group that Movisie retires stays where it was chosen, and is offered no more.
alter table target_group add retired_at datetime(6);
alter table target_group add version bigint not null default 0;
alter table target_group add constraint target_group_name_nl unique (name_nl);
