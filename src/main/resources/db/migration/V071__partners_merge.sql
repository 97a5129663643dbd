-- Two records of one organisation become one. The record that went in keeps its name and its address: what was handed in before tells the
-- name of then, and an old link leads on.
alter table partner_organisation add merged_into uuid;
alter table partner_organisation add constraint partner_organisation_merged_into foreign key (merged_into) references partner_organisation (id);

create table partner_merge (
    id         uuid         not null primary key,
    kept_id    uuid         not null,
    merged_id  uuid         not null,
    at         datetime(6)  not null,
    actor_name varchar(200) not null,
    undone_at  datetime(6),
    constraint partner_merge_kept foreign key (kept_id) references partner_organisation (id),
    constraint partner_merge_merged foreign key (merged_id) references partner_organisation (id)
);
create index partner_merge_in_time on partner_merge (at);

-- What went along, so that it can go back: a row of the table that the kind tells.
create table partner_merge_move (
    merge_id uuid        not null,
    kind     varchar(30) character set ascii collate ascii_bin not null,
    row_id   uuid        not null,
    -- Of a name in a line of a plan.
    position integer     not null default 0,
    wording  varchar(1000),
    -- When a collaboration that goes on had ended.
    ended_at datetime(6),
    primary key (merge_id, kind, row_id, position),
    constraint partner_merge_move_merge foreign key (merge_id) references partner_merge (id)
);
