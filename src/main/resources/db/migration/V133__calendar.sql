-- The secret address at which a calendar program reads a person's own calendar; only the digest of its secret is kept.
create table calendar_feed (
    account_id   uuid        not null primary key,
    token_digest varchar(64) character set ascii collate ascii_bin not null,
    made_at      datetime(6) not null,
    -- When it was last fetched, to within the hour.
    read_at      datetime(6),
    constraint calendar_feed_token unique (token_digest),
    constraint calendar_feed_account foreign key (account_id) references account (id)
);
