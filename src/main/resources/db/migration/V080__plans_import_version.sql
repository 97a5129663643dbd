-- What a plan said before and after a page was taken over it: the import can be compared, and taken back whole.
create table plan_import (
    id              uuid         not null primary key,
    municipality_id uuid         not null,
    plan_id         uuid         not null,
    at              datetime(6)  not null,
    author_id       uuid         not null,
    -- The name as it was then.
    author_name     varchar(200) not null,
    -- Whole plans as JSON, with nobody's contact data.
    plan_before     longtext     not null,
    plan_after      longtext     not null,
    taken_back_at   datetime(6),
    taken_back_name varchar(200),
    constraint plan_import_scoped unique (id, municipality_id),
    constraint plan_import_plan foreign key (plan_id, municipality_id) references plan (id, municipality_id),
    constraint plan_import_author foreign key (author_id) references account (id)
);

create index plan_import_of_plan on plan_import (plan_id, at);
