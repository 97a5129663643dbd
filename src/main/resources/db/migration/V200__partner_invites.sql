-- Whether a partner's first person may invite colleagues, which the municipality decides; and who let whom in.
alter table collaboration add invites_colleagues boolean not null default false;
alter table membership add invited_by uuid;
alter table membership add constraint membership_invited_by foreign key (invited_by) references account (id);
