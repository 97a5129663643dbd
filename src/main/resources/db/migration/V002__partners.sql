create table partner_organisation (
    id       uuid         not null primary key,
    name     varchar(200) not null,
    slug     varchar(200) not null,
    -- The name without case, accents and punctuation: what makes 'Halt' and 'HALT' one organisation.
    name_key varchar(200) not null,
    version  bigint       not null default 0,
    constraint partner_organisation_slug unique (slug),
    constraint partner_organisation_name_key unique (name_key)
);

create table collaboration (
    id              uuid         not null primary key,
    municipality_id uuid         not null,
    partner_id      uuid         not null,
    category        varchar(20)  not null,
    -- How this municipality writes the name on its own page, such as 'politie'.
    shown_as        varchar(200) not null,
    position        integer      not null,
    version         bigint       not null default 0,
    constraint collaboration_once unique (municipality_id, partner_id),
    constraint collaboration_municipality foreign key (municipality_id) references municipality (id),
    constraint collaboration_partner foreign key (partner_id) references partner_organisation (id)
);

create table department (
    id              uuid         not null primary key,
    municipality_id uuid         not null,
    name            varchar(200) not null,
    executing       boolean      not null,
    position        integer      not null,
    version         bigint       not null default 0,
    constraint department_once unique (municipality_id, name),
    constraint department_municipality foreign key (municipality_id) references municipality (id)
);

create table contact_person (
    id              uuid         not null primary key,
    municipality_id uuid         not null,
    name            varchar(200) not null,
    role            varchar(200),
    email           varchar(254),
    phone           varchar(40),
    position        integer      not null,
    version         bigint       not null default 0,
    constraint contact_person_municipality foreign key (municipality_id) references municipality (id)
);
