-- The public page as a coordinator published it: each version stays, word for word. The latest is on the internet until it is taken back.
create table published_page (
    municipality_id  uuid        not null,
    number           int         not null,
    plan_id          uuid        not null,
    at               datetime(6) not null,
    author_id        uuid        not null,
    author_name      varchar(200) not null,
    reason           varchar(500) not null,
    -- An earlier version that was published once more.
    again            int,
    -- Whose data may be read, as they were chosen one by one: a JSON list.
    contacts         mediumtext  not null,
    page             longtext    not null,
    withdrawn_at     datetime(6),
    withdrawn_by     varchar(200) not null default '',
    withdrawn_reason varchar(500) not null default '',
    primary key (municipality_id, number),
    constraint published_page_municipality foreign key (municipality_id) references municipality (id),
    constraint published_page_author foreign key (author_id) references account (id)
);

-- What Movisie turns on and off for all; off until somebody did.
create table programme_switch (
    name        varchar(40)  not null primary key,
    turned_on   boolean      not null,
    at          datetime(6)  not null,
    author_name varchar(200) not null
);
