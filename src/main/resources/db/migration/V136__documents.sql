-- Documents that were made: each for 30 days. The municipality is empty for Movisie's own.
create table made_document (
    id              uuid         not null primary key,
    municipality_id uuid,
    origin          varchar(20)  not null,
    subject_id      uuid         not null,
    kind            varchar(30)  not null,
    format          varchar(10)  not null,
    language        varchar(5)   not null,
    internal        boolean      not null,
    title           varchar(400) not null,
    about           varchar(600) not null,
    state           varchar(10)  not null,
    size            bigint       not null default 0,
    author_id       uuid         not null,
    author_name     varchar(200) not null,
    at              datetime(6)  not null,
    constraint made_document_municipality foreign key (municipality_id) references municipality (id),
    constraint made_document_author foreign key (author_id) references account (id),
    index made_document_list (municipality_id, at),
    index made_document_at (at)
);

create table made_document_chunk (
    document_id uuid       not null,
    number      int        not null,
    content     mediumblob not null,
    primary key (document_id, number),
    constraint made_document_chunk_document foreign key (document_id) references made_document (id) on delete cascade
);

-- Templates that a municipality or Movisie brought; the municipality is empty for Movisie's, which hold for all that brought none. Former ones stay.
create table document_template (
    id              uuid         not null primary key,
    municipality_id uuid,
    kind            varchar(30)  not null,
    language        varchar(5)   not null,
    name            varchar(200) not null,
    content         mediumblob   not null,
    state           varchar(10)  not null,
    author_id       uuid         not null,
    author_name     varchar(200) not null,
    at              datetime(6)  not null,
    tried_at        datetime(6),
    used_from       datetime(6),
    constraint document_template_municipality foreign key (municipality_id) references municipality (id),
    constraint document_template_author foreign key (author_id) references account (id),
    index document_template_place (municipality_id, kind, language, state)
);
