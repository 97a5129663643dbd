-- What somebody was typing when a dialog closed: offered again, seen by nobody else.
create table draft (
    account_id uuid         not null,
    place      varchar(100) not null,
    content    longtext     not null,
    at         datetime(6)  not null,
    primary key (account_id, place),
    constraint draft_account foreign key (account_id) references account (id)
);
