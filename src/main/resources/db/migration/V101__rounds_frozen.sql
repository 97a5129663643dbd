-- A report as it was handed in: written once, and never changed by anybody.
create table report_version (
    id              uuid         not null primary key,
    municipality_id uuid         not null,
    report_id       uuid         not null,
    number          integer      not null,
    -- The version of the form in which the content is written.
    form            integer      not null,
    -- In its canonical form, of which the digest is the SHA-256.
    content         longtext     character set utf8mb4 collate utf8mb4_bin not null,
    digest          varchar(64)  character set ascii collate ascii_bin not null,
    late            boolean      not null,
    at              datetime(6)  not null,
    author_id       uuid         not null,
    author_name     varchar(200) not null,
    constraint report_version_number unique (report_id, number),
    constraint report_version_scoped unique (id, municipality_id),
    constraint report_version_report foreign key (report_id, municipality_id) references progress_report (id, municipality_id),
    constraint report_version_author foreign key (author_id) references account (id)
);
create index report_version_of_municipality on report_version (municipality_id, at);

-- What Movisie answered to a version. With its key no table of versions can be emptied at once either.
create table report_decision (
    id              uuid          not null primary key,
    municipality_id uuid          not null,
    version_id      uuid          not null,
    kind            varchar(20)   character set ascii collate ascii_bin not null,
    note            varchar(2000) not null,
    at              datetime(6)   not null,
    author_id       uuid          not null,
    author_name     varchar(200)  not null,
    constraint report_decision_once unique (version_id, kind),
    constraint report_decision_scoped unique (id, municipality_id),
    constraint report_decision_version foreign key (version_id, municipality_id) references report_version (id, municipality_id),
    constraint report_decision_author foreign key (author_id) references account (id)
);

-- What is asked about one question or one item of a report that was returned.
create table report_remark (
    id              uuid          not null primary key,
    municipality_id uuid          not null,
    decision_id     uuid          not null,
    question_id     uuid,
    item_id         uuid,
    note            varchar(2000) not null,
    position        integer       not null,
    constraint report_remark_decision foreign key (decision_id, municipality_id) references report_decision (id, municipality_id),
    constraint report_remark_question foreign key (question_id) references round_question (id),
    constraint report_remark_item foreign key (item_id, municipality_id) references item (id, municipality_id)
);

-- For how long a version is kept: the one exception to "never changed", and not settable by whoever has no right to alter tables.
create function report_retention_ends(handed_in datetime(6)) returns datetime(6) deterministic return handed_in + interval 10 year;

delimiter //
create trigger report_version_is_frozen before update on report_version for each row
begin
    signal sqlstate '45000' set message_text = 'a report that was handed in is never changed';
end//
create trigger report_version_is_kept before delete on report_version for each row
begin
    if report_retention_ends(old.at) > utc_timestamp() then
        signal sqlstate '45000' set message_text = 'a report that was handed in is kept until its term ends';
    end if;
end//
-- Removes what is past its term; what stands within it stays whatever is asked.
create procedure remove_expired_reports()
begin
    delete m from report_remark m join report_decision d on d.id = m.decision_id join report_version v on v.id = d.version_id where report_retention_ends(v.at) <= utc_timestamp();
    delete d from report_decision d join report_version v on v.id = d.version_id where report_retention_ends(v.at) <= utc_timestamp();
    delete from report_version where report_retention_ends(at) <= utc_timestamp();
end//
delimiter ;
