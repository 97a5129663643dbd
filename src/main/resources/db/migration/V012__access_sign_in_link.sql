-- A link that signs in, once, until it expires; only the digest of its secret is kept. It takes the place of the invitation, which was
-- such a link for a single purpose.
create table sign_in_link (
    token_digest varchar(64) character set ascii collate ascii_bin not null primary key,
    account_id   uuid         not null,
    -- Where the link leads to: a path within the workspace.
    path         varchar(400) not null,
    expires_at   datetime(6)  not null,
    used_at      datetime(6),
    constraint sign_in_link_account foreign key (account_id) references account (id)
);
drop table invitation;
