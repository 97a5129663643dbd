-- A way to look at items that somebody gave a name: the query string of its address.
create table saved_view (
    id              uuid          not null primary key,
    municipality_id uuid          not null,
    owner_id        uuid          not null,
    name            varchar(80)   not null,
    query           varchar(2000) not null,
    shared          boolean       not null,
    created_at      datetime(6)   not null,
    version         bigint        not null default 0,
    constraint saved_view_municipality foreign key (municipality_id) references municipality (id),
    constraint saved_view_owner foreign key (owner_id, municipality_id) references membership (id, municipality_id),
    constraint saved_view_name unique (owner_id, name)
);
