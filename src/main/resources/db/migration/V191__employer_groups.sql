-- Who is in a group at an employer gets a role here at the next sign-in. It ends, it is never deleted: memberships point at it.
create table group_rule (
    id              uuid         not null primary key,
    -- The registration of the employer, as the settings name it.
    provider        varchar(100) character set ascii collate ascii_bin not null,
    -- As the employer calls it, to the letter.
    group_name      varchar(255) collate utf8mb4_bin not null,
    role            varchar(30)  character set ascii collate ascii_bin not null,
    municipality_id uuid,
    made_by         uuid         not null,
    since           datetime(6)  not null,
    ended_at        datetime(6),
    standing        varchar(450) character set utf8mb4 collate utf8mb4_bin as (if(ended_at is null, concat_ws('/', provider, coalesce(municipality_id, '00000000-0000-0000-0000-000000000000'), group_name), null)) persistent,
    constraint group_rule_standing unique (standing),
    constraint group_rule_municipality foreign key (municipality_id) references municipality (id),
    constraint group_rule_made_by foreign key (made_by) references account (id),
    constraint group_rule_scope check ((role in ('COORDINATOR', 'POLICY_OFFICER', 'READER') and municipality_id is not null) or (role = 'PROGRAMME_COORDINATOR' and municipality_id is null))
);
create index group_rule_of_provider on group_rule (provider, ended_at);

alter table membership
    -- Given by a group; null where a person gave it.
    add by_rule uuid,
    -- Ended because the group no longer gives it. What a person ended, no group that stood then gives again.
    add left_group boolean not null default false,
    add constraint membership_by_rule foreign key (by_rule) references group_rule (id);
