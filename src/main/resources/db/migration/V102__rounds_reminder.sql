-- Whom a coordinator reminded of a round: at most once a day, whatever round or municipality.
create table round_reminder (
    account_id      uuid        not null,
    day             date        not null,
    municipality_id uuid        not null,
    report_id       uuid        not null,
    at              datetime(6) not null,
    by_name         varchar(200) not null,
    primary key (account_id, day),
    constraint round_reminder_account foreign key (account_id) references account (id),
    constraint round_reminder_report foreign key (report_id, municipality_id) references progress_report (id, municipality_id)
);
create index round_reminder_by_day on round_reminder (day);
