-- Which processes serve the workspace; each says every quarter of a minute that it lives.
create table node (
    id         uuid         not null primary key,
    name       varchar(200) not null,
    version    varchar(100) not null,
    started_at datetime(6)  not null,
    seen_at    datetime(6)  not null,
    stopped_at datetime(6)
);
create index node_seen on node (seen_at);

-- That a backup was made and read back; the backup itself lies elsewhere.
create table backup_made (
    id        uuid        not null primary key,
    at        datetime(6) not null,
    bytes     bigint      not null,
    encrypted boolean     not null
);
create index backup_made_at on backup_made (at);
