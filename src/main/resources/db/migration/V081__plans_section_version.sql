-- Every text that a section of a plan had, the one that stands among them. A section that an import took away keeps its own, for the day that it comes back.
create table plan_section_version (
    section_id      uuid          not null,
    number          integer       not null,
    municipality_id uuid          not null,
    plan_id         uuid          not null,
    at              datetime(6)   not null,
    -- The name as it was then; empty where nobody wrote down who it was.
    author_name     varchar(200)  not null,
    heading         varchar(1000) not null,
    body            longtext      not null,
    closing         longtext      not null,
    primary key (section_id, number),
    constraint plan_section_version_plan foreign key (plan_id, municipality_id) references plan (id, municipality_id)
);

insert into plan_section_version (section_id, number, municipality_id, plan_id, at, author_name, heading, body, closing)
select id, 1, municipality_id, plan_id, utc_timestamp(6), '', heading, body, closing from plan_section;
