create table item (
    id                uuid         not null primary key,
    municipality_id   uuid         not null,
    plan_id           uuid         not null,
    kind              varchar(20)  not null,
    parent_id         uuid,
    pillar_id         uuid,
    strand_id         uuid,
    moment            varchar(10),
    title             varchar(300) not null,
    description       longtext     not null,
    contribution      longtext     not null,
    place             varchar(200) not null,
    reach             integer,
    starts_on         date,
    due_on            date,
    -- The owner is a membership, so that the database itself refuses an owner of another municipality.
    owner_id          uuid,
    status            varchar(20)  not null,
    health            varchar(20),
    percentage        integer,
    reason            varchar(2000) not null,
    lifted_by         varchar(200) not null,
    review_on         date,
    help_requested_at datetime(6),
    partner_id        uuid,
    handshake         varchar(20),
    handshake_note    varchar(2000) not null,
    -- Who said that it is done: somebody else confirms.
    reported_by       uuid,
    last_update_at    datetime(6),
    position          integer      not null,
    ending            varchar(1)   not null,
    created_at        datetime(6)  not null,
    version           bigint       not null default 0,
    constraint item_scoped unique (id, municipality_id),
    constraint item_municipality foreign key (municipality_id) references municipality (id),
    constraint item_plan foreign key (plan_id, municipality_id) references plan (id, municipality_id),
    constraint item_parent foreign key (parent_id, municipality_id) references item (id, municipality_id),
    constraint item_pillar foreign key (pillar_id, municipality_id) references pillar (id, municipality_id),
    constraint item_strand foreign key (strand_id, municipality_id) references strand (id, municipality_id),
    constraint item_owner foreign key (owner_id, municipality_id) references membership (id, municipality_id),
    constraint item_partner foreign key (partner_id) references partner_organisation (id),
    constraint item_dates check (starts_on is null or due_on is null or starts_on <= due_on),
    constraint item_percentage check (percentage between 0 and 100),
    constraint item_partner_task check (
        (kind = 'PARTNER_TASK' and partner_id is not null and handshake is not null)
        or (kind <> 'PARTNER_TASK' and partner_id is null and handshake is null))
);

create index item_of_plan on item (municipality_id, plan_id, kind, status, due_on);
create index item_of_partner on item (partner_id, handshake, due_on);
-- All that Movisie's overview counts, so that it never reads the rows themselves.
create index item_counts on item (plan_id, status, moment, health, due_on, last_update_at, created_at, owner_id, help_requested_at, municipality_id);

create table item_target_group (
    item_id           uuid        not null,
    target_group_code varchar(40) not null,
    primary key (item_id, target_group_code),
    constraint item_target_group_item foreign key (item_id) references item (id),
    constraint item_target_group_code foreign key (target_group_code) references target_group (code)
);

create table progress_update (
    id              uuid         not null primary key,
    municipality_id uuid         not null,
    item_id         uuid         not null,
    at              datetime(6)  not null,
    author_id       uuid         not null,
    -- The name as it was then: history does not change when a person leaves.
    author_name     varchar(200) not null,
    from_status     varchar(20)  not null,
    status          varchar(20)  not null,
    handshake       varchar(20),
    health          varchar(20),
    percentage      integer,
    note            longtext     not null,
    -- Steps of the handshake are told to the partner; what a municipality notes for itself is not.
    shared          boolean      not null,
    constraint progress_update_item foreign key (item_id, municipality_id) references item (id, municipality_id),
    constraint progress_update_author foreign key (author_id) references account (id)
);

create index progress_update_of_item on progress_update (item_id, at);
create index progress_update_of_municipality on progress_update (municipality_id, at);
