create table plan (
    id              uuid        not null primary key,
    municipality_id uuid        not null,
    period_id       uuid        not null,
    title           varchar(1000) not null,
    main_objective  longtext    not null,
    state           varchar(20) not null,
    adopted_on      date,
    version         bigint      not null default 0,
    constraint plan_scoped unique (id, municipality_id),
    constraint plan_once_a_period unique (municipality_id, period_id),
    constraint plan_municipality foreign key (municipality_id) references municipality (id),
    constraint plan_period foreign key (period_id) references programme_period (id)
);

create table plan_target_group (
    plan_id           uuid        not null,
    target_group_code varchar(40) not null,
    primary key (plan_id, target_group_code),
    constraint plan_target_group_plan foreign key (plan_id) references plan (id),
    constraint plan_target_group_code foreign key (target_group_code) references target_group (code)
);

-- The texts of the public page, section by section in the municipality's own order and under its own headings.
create table plan_section (
    id              uuid         not null primary key,
    municipality_id uuid         not null,
    plan_id         uuid         not null,
    kind            varchar(20)  not null,
    heading         varchar(1000) not null,
    body            longtext     not null,
    closing         longtext     not null,
    position        integer      not null,
    version         bigint       not null default 0,
    constraint plan_section_scoped unique (id, municipality_id),
    constraint plan_section_plan foreign key (plan_id, municipality_id) references plan (id, municipality_id)
);

-- The lines of 'Betrokken afdelingen en samenwerkingspartners', word for word.
create table plan_involved_line (
    id              uuid         not null primary key,
    municipality_id uuid         not null,
    plan_id         uuid         not null,
    section_id      uuid         not null,
    kind            varchar(20)  not null,
    label           varchar(1000) not null,
    body            longtext     not null,
    -- Whether the body is a plain enumeration, so that the page can make it anew from what stands now.
    listing         boolean      not null,
    position        integer      not null,
    version         bigint       not null default 0,
    constraint plan_involved_line_plan foreign key (plan_id, municipality_id) references plan (id, municipality_id),
    constraint plan_involved_line_section foreign key (section_id, municipality_id) references plan_section (id, municipality_id)
);

-- The names in such a line, and under what name the organisation, department or person was known when the line was written.
create table plan_involved_name (
    line_id    uuid         not null,
    wording    varchar(1000) not null,
    partner_id uuid,
    known_as   varchar(200),
    position   integer      not null,
    primary key (line_id, position),
    constraint plan_involved_name_line foreign key (line_id) references plan_involved_line (id) on delete cascade,
    constraint plan_involved_name_partner foreign key (partner_id) references partner_organisation (id)
);

create table pillar (
    id              uuid         not null primary key,
    municipality_id uuid         not null,
    plan_id         uuid         not null,
    section_id      uuid,
    name            varchar(1000) not null,
    explanation     longtext     not null,
    ending          varchar(1)   not null,
    moment          varchar(10),
    position        integer      not null,
    version         bigint       not null default 0,
    constraint pillar_scoped unique (id, municipality_id),
    constraint pillar_plan foreign key (plan_id, municipality_id) references plan (id, municipality_id),
    constraint pillar_section foreign key (section_id, municipality_id) references plan_section (id, municipality_id)
);

create table strand (
    id              uuid          not null primary key,
    municipality_id uuid          not null,
    pillar_id       uuid          not null,
    name            varchar(4000) not null,
    ending          varchar(1)    not null,
    position        integer       not null,
    version         bigint        not null default 0,
    constraint strand_scoped unique (id, municipality_id),
    constraint strand_pillar foreign key (pillar_id, municipality_id) references pillar (id, municipality_id)
);
