create table account (
    id              uuid         not null primary key,
    email           varchar(254) not null,
    name            varchar(200) not null,
    password_hash   varchar(200),
    language        varchar(2)   not null,
    appearance      varchar(10)  not null,
    created_at      datetime(6)  not null,
    last_sign_in_at datetime(6),
    ended_at        datetime(6),
    version         bigint       not null default 0,
    constraint account_email unique (email)
);

create table membership (
    id              uuid        not null primary key,
    account_id      uuid        not null,
    role            varchar(30) not null,
    municipality_id uuid,
    partner_id      uuid,
    since           datetime(6) not null,
    ended_at        datetime(6),
    version         bigint      not null default 0,
    constraint membership_scoped unique (id, municipality_id),
    constraint membership_account foreign key (account_id) references account (id),
    constraint membership_municipality foreign key (municipality_id) references municipality (id),
    constraint membership_partner foreign key (partner_id) references partner_organisation (id),
    constraint membership_scope check (
        (role in ('COORDINATOR', 'POLICY_OFFICER', 'READER') and municipality_id is not null and partner_id is null)
        or (role = 'PARTNER' and municipality_id is null and partner_id is not null)
        or (role in ('PROGRAMME_COORDINATOR', 'PROGRAMME_ADMINISTRATOR') and municipality_id is null and partner_id is null))
);

-- The link in an invitation: only its digest is kept, it serves once and expires.
create table invitation (
    id           uuid        not null primary key,
    account_id   uuid        not null,
    token_digest varchar(64) not null,
    expires_at   datetime(6) not null,
    used_at      datetime(6),
    version      bigint      not null default 0,
    constraint invitation_token unique (token_digest),
    constraint invitation_account foreign key (account_id) references account (id)
);
