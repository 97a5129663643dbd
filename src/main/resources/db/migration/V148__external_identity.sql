-- By which name an employer's identity provider knows a person: never by mail address, which can change hands.
create table external_identity (
    provider   varchar(60)  not null,
    subject    varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    account_id uuid         not null,
    since      datetime(6)  not null,
    primary key (provider, subject),
    unique (provider, account_id),
    constraint external_identity_account foreign key (account_id) references account (id)
);
