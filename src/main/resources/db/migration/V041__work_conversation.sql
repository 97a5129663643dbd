-- What people say to each other about an item, and to whom.
create table comment (
    id              uuid         not null primary key,
    municipality_id uuid         not null,
    item_id         uuid         not null,
    audience        varchar(10)  character set ascii collate ascii_bin not null,
    author_id       uuid         not null,
    -- The name as it was then, like that of a progress update.
    author_name     varchar(200) not null,
    -- Whose words it is: those of somebody who looks in from Movisie or a partner stand beside the municipality's own.
    author_scope    varchar(20)  character set ascii collate ascii_bin not null,
    content         longtext     not null,
    at              datetime(6)  not null,
    edited_at       datetime(6),
    withdrawn_at    datetime(6),
    version         bigint       not null default 0,
    constraint comment_scoped unique (id, municipality_id),
    constraint comment_item foreign key (item_id, municipality_id) references item (id, municipality_id),
    constraint comment_author foreign key (author_id) references account (id)
);

create index comment_of_item on comment (item_id, at);

-- How a comment read before it was edited.
create table comment_wording (
    comment_id uuid        not null,
    position   integer     not null,
    content    longtext    not null,
    until      datetime(6) not null,
    primary key (comment_id, position),
    constraint comment_wording_comment foreign key (comment_id) references comment (id)
);

-- Whom a comment names, and when that person opened the item.
create table comment_mention (
    comment_id uuid         not null,
    account_id uuid         not null,
    -- The name as it was then.
    name       varchar(200) not null,
    seen_at    datetime(6),
    primary key (comment_id, account_id),
    constraint comment_mention_comment foreign key (comment_id) references comment (id),
    constraint comment_mention_account foreign key (account_id) references account (id)
);

create index comment_mention_unseen on comment_mention (account_id, seen_at);

-- Movisie's answer to a request for help; the request itself stands as long as the item is blocked.
alter table item add help_answered_at datetime(6);
-- Which colleague can lift what blocks it; the name stands in lifted_by, like that of anybody else.
alter table item add lifter_membership_id uuid;
alter table item add constraint item_lifter foreign key (lifter_membership_id, municipality_id) references membership (id, municipality_id);
