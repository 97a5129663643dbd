-- The second step of signing in: a secret that a person's app shares, and from which it makes codes (RFC 6238). Each code opens once: last_step is the latest that was used.
create table second_step (
    account_id uuid         not null primary key,
    secret     varchar(64)  not null,
    since      datetime(6)  not null,
    last_step  bigint       not null default 0,
    constraint second_step_account foreign key (account_id) references account (id)
);

-- For who has no app at hand, each once.
create table recovery_code (
    account_id uuid       not null,
    digest     char(64)   character set ascii not null,
    used_at    datetime(6),
    primary key (account_id, digest),
    constraint recovery_code_account foreign key (account_id) references account (id)
);

-- Whether a municipality's people, and those of its partners, have to take the second step.
alter table municipality
    add column strong_team boolean not null default false,
    add column strong_partners boolean not null default false;
