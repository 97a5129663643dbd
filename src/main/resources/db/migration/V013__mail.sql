-- What a person is told by mail: a mail gathers what happens in one burst, is then made ready, and is sent once.
create table mail (
    id         uuid         not null primary key,
    account_id uuid         not null,
    state      varchar(20)  character set ascii collate ascii_bin not null,
    -- One mail at a time gathers for one person.
    gathers_for uuid as (if(state = 'GATHERING', account_id, null)) stored,
    first_at   datetime(6)  not null,
    last_at    datetime(6)  not null,
    subject    varchar(400) not null,
    -- With a mark where each link comes: the secrets of links are made while sending, and kept nowhere.
    body       longtext     not null,
    -- How long its links can be used.
    link_minutes integer    not null default 10080,
    due_at     datetime(6)  not null,
    claimed_at datetime(6),
    sent_at    datetime(6),
    attempts   integer      not null default 0,
    problem    varchar(400) not null default '',
    constraint mail_account foreign key (account_id) references account (id),
    constraint mail_gathers_once unique (gathers_for)
);
create index mail_by_state on mail (state, due_at);
create index mail_in_time on mail (last_at);

-- What happened: one line of a mail. What it says of the object is looked up when the mail is made, so that it is never out of date.
create table mail_notice (
    id         uuid        not null primary key,
    mail_id    uuid        not null,
    kind       varchar(40) character set ascii collate ascii_bin not null,
    object_id  uuid        not null,
    at         datetime(6) not null,
    actor_name varchar(200) not null,
    constraint mail_notice_mail foreign key (mail_id) references mail (id)
);
create index mail_notice_of_mail on mail_notice (mail_id, at);
