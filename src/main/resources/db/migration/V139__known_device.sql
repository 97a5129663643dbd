-- Browsers in which a person signed in: each is known by a cookie of its own. What is signed in there ends with its row.
create table known_device (
    id         uuid         not null primary key,
    account_id uuid         not null,
    digest     char(64)     character set ascii not null,
    agent      varchar(300) not null,
    origin     varchar(60)  not null,
    first_at   datetime(6)  not null,
    last_at    datetime(6)  not null,
    constraint known_device_account foreign key (account_id) references account (id),
    unique (account_id, digest)
);
