-- When a person wants the weekly digest, in the Netherlands; without a row on Monday morning. Day 1 is Monday.
create table digest_choice (
    account_id uuid    not null primary key,
    day        tinyint not null,
    hour       tinyint not null,
    constraint digest_choice_account foreign key (account_id) references account (id),
    constraint digest_choice_time check (day between 1 and 7 and hour between 0 and 23)
);

-- That a person had the digest of a week, or that there was nothing to tell: whoever writes the row sends it, so it goes once.
create table digest_week (
    account_id uuid        not null,
    -- By ISO 8601, such as 2026-W48: the week of the moment at which it was due.
    week       varchar(8)  character set ascii collate ascii_bin not null,
    at         datetime(6) not null,
    mail_id    uuid,
    primary key (account_id, week),
    constraint digest_week_account foreign key (account_id) references account (id),
    constraint digest_week_mail foreign key (mail_id) references mail (id) on delete set null
);

-- Who is there already begins with the next week.
insert into digest_week (account_id, week, at)
select id, date_format(utc_timestamp(), '%x-W%v'), utc_timestamp(6) from account where ended_at is null;
