-- Files that belong to an item. The bytes stand apart, in pieces, so that no list ever touches them.
create table attachment (
    id              uuid         not null primary key,
    municipality_id uuid         not null,
    item_id         uuid         not null,
    audience        varchar(10)  character set ascii collate ascii_bin not null,
    author_id       uuid         not null,
    -- The name as it was then, like that of a comment.
    author_name     varchar(200) not null,
    author_scope    varchar(20)  character set ascii collate ascii_bin not null,
    name            varchar(200) not null,
    media_type      varchar(100) character set ascii collate ascii_bin not null,
    size            bigint       not null,
    -- Whether a virus scanner looked at it.
    scanned         boolean      not null,
    pictured        boolean      not null,
    at              datetime(6)  not null,
    withdrawn_at    datetime(6),
    version         bigint       not null default 0,
    constraint attachment_scoped unique (id, municipality_id),
    constraint attachment_item foreign key (item_id, municipality_id) references item (id, municipality_id),
    constraint attachment_author foreign key (author_id) references account (id)
);

create index attachment_of_item on attachment (item_id, at);
create index attachment_of_municipality on attachment (municipality_id, withdrawn_at, size);

create table attachment_chunk (
    attachment_id uuid       not null,
    -- From 0; -1 is the small picture of a photo.
    number        integer    not null,
    content       mediumblob not null,
    primary key (attachment_id, number),
    constraint attachment_chunk_attachment foreign key (attachment_id) references attachment (id)
);
