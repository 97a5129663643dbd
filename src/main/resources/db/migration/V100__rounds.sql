-- A round in which Movisie asks municipalities how things stand.
create table reporting_round (
    id           uuid          not null primary key,
    name         varchar(200)  not null,
    kind         varchar(20)   character set ascii collate ascii_bin not null,
    period_id    uuid          not null,
    starts_on    date,
    ends_on      date,
    instructions longtext      not null,
    -- Of which kinds of items progress is asked.
    item_kinds   varchar(100)  character set ascii collate ascii_bin not null,
    state        varchar(20)   character set ascii collate ascii_bin not null,
    -- The instant from which progress counts as told in this round: the beginning of its first day in the Netherlands.
    told_from    datetime(6),
    opened_at    datetime(6),
    closed_at    datetime(6),
    created_at   datetime(6)   not null,
    version      bigint        not null default 0,
    constraint reporting_round_period foreign key (period_id) references programme_period (id),
    constraint reporting_round_order check (starts_on is null or ends_on is null or starts_on <= ends_on)
);

-- Which municipalities a round that is being prepared is for; none means all active ones.
create table round_municipality (
    round_id        uuid not null,
    municipality_id uuid not null,
    primary key (round_id, municipality_id),
    constraint round_municipality_round foreign key (round_id) references reporting_round (id) on delete cascade,
    constraint round_municipality_municipality foreign key (municipality_id) references municipality (id)
);

create table round_question (
    id            uuid          not null primary key,
    round_id      uuid          not null,
    wording       varchar(500)  not null,
    help          varchar(2000) not null,
    kind          varchar(20)   character set ascii collate ascii_bin not null,
    about         varchar(20)   character set ascii collate ascii_bin not null,
    -- Which items it is asked of: their kinds, and where filled their moments and target groups.
    item_kinds    varchar(100)  character set ascii collate ascii_bin not null,
    moments       varchar(100)  character set ascii collate ascii_bin not null,
    target_groups varchar(2000) character set ascii collate ascii_bin not null,
    required      boolean       not null,
    unit          varchar(40)   not null,
    -- What can be chosen, a line each.
    choices       longtext      not null,
    lowest        decimal(19, 4),
    highest       decimal(19, 4),
    -- The question of an earlier round that it was taken over from: what it can be compared with.
    origin_id     uuid,
    -- What all questions share that were taken over from each other: the id of the first.
    lineage_id    uuid          not null,
    position      integer       not null,
    version       bigint        not null default 0,
    constraint round_question_round foreign key (round_id) references reporting_round (id) on delete cascade,
    constraint round_question_origin foreign key (origin_id) references round_question (id) on delete set null
);
create index round_question_of_round on round_question (round_id, position);

-- What a municipality hands in for a round: one for each municipality that takes part in it.
create table progress_report (
    id              uuid        not null primary key,
    municipality_id uuid        not null,
    round_id        uuid        not null,
    state           varchar(20) character set ascii collate ascii_bin not null,
    -- More time, given to this municipality alone.
    extended_until  date,
    summary         longtext    not null,
    version         bigint      not null default 0,
    constraint progress_report_once unique (round_id, municipality_id),
    constraint progress_report_scoped unique (id, municipality_id),
    constraint progress_report_round foreign key (round_id) references reporting_round (id),
    constraint progress_report_municipality foreign key (municipality_id) references municipality (id)
);
create index progress_report_of_municipality on progress_report (municipality_id, round_id);

create table round_answer (
    id              uuid         not null primary key,
    municipality_id uuid         not null,
    report_id       uuid         not null,
    question_id     uuid         not null,
    item_id         uuid,
    -- One answer to a question about the municipality, and one about each item.
    about_id        uuid as (coalesce(item_id, municipality_id)) stored,
    -- As the kind of question writes it: a text, what was chosen line by line, a number with a point, a date, yes or no; empty for no answer.
    content         longtext     not null,
    at              datetime(6)  not null,
    author_id       uuid         not null,
    author_name     varchar(200) not null,
    version         bigint       not null default 0,
    constraint round_answer_once unique (report_id, question_id, about_id),
    constraint round_answer_report foreign key (report_id, municipality_id) references progress_report (id, municipality_id),
    constraint round_answer_question foreign key (question_id) references round_question (id),
    constraint round_answer_item foreign key (item_id, municipality_id) references item (id, municipality_id),
    constraint round_answer_author foreign key (author_id) references account (id)
);
create index round_answer_of_question on round_answer (question_id, item_id);

-- Who stands in for a coordinator who is away: hands in, and answers for the municipality.
create table coordinator_deputy (
    id              uuid        not null primary key,
    municipality_id uuid        not null,
    membership_id   uuid        not null,
    starts_on       date        not null,
    ends_on         date        not null,
    appointed_by    uuid        not null,
    constraint coordinator_deputy_member foreign key (membership_id, municipality_id) references membership (id, municipality_id),
    constraint coordinator_deputy_appointed foreign key (appointed_by) references account (id),
    constraint coordinator_deputy_order check (starts_on <= ends_on)
);
create index coordinator_deputy_of_municipality on coordinator_deputy (municipality_id, ends_on);
