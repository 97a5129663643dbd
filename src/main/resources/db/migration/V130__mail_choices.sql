-- Of what sort a mail is, which says how it is written, and the kinds of mail in it, of which its reader can have no more.
alter table mail add sort varchar(20) character set ascii collate ascii_bin not null default 'NOTICES';
alter table mail add kinds varchar(1000) character set ascii collate ascii_bin not null default '';
update mail set sort = 'SIGN_IN' where link_minutes = 15;

-- Which kinds of mail a person wants no more.
create table mail_off (
    account_id uuid        not null,
    kind       varchar(40) character set ascii collate ascii_bin not null,
    at         datetime(6) not null,
    primary key (account_id, kind),
    constraint mail_off_account foreign key (account_id) references account (id)
);

-- The link in a mail by which its reader stops mail of that kind without signing in; only the digest of its secret is kept. It can be used
-- again, and says the same then.
create table mail_stop (
    token_digest varchar(64)   character set ascii collate ascii_bin not null primary key,
    account_id   uuid          not null,
    kinds        varchar(1000) character set ascii collate ascii_bin not null,
    made_at      datetime(6)   not null,
    constraint mail_stop_account foreign key (account_id) references account (id)
);
create index mail_stop_in_time on mail_stop (made_at);
