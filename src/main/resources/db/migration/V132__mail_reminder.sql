-- That a person was reminded of a date: whoever writes the row sends it, so it goes once, and a new date is a new row. The mail may be gone
-- where nothing of it held any more when it was to leave.
create table mail_reminder (
    account_id uuid        not null,
    source     varchar(30) character set ascii collate ascii_bin not null,
    subject_id uuid        not null,
    on_date    date        not null,
    at         datetime(6) not null,
    mail_id    uuid,
    primary key (account_id, source, subject_id, on_date),
    constraint mail_reminder_account foreign key (account_id) references account (id),
    constraint mail_reminder_mail foreign key (mail_id) references mail (id) on delete set null
);
create index mail_reminder_by_date on mail_reminder (on_date);
