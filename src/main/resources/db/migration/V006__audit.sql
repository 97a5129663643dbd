create table audit_entry (
    id              uuid         not null primary key,
    at              datetime(6)  not null,
    actor_id        uuid,
    actor_name      varchar(200) not null,
    action          varchar(60)  not null,
    object_type     varchar(40)  not null,
    object_id       uuid,
    municipality_id uuid,
    result          varchar(20)  not null,
    origin          varchar(60)  not null,
    changes         longtext     not null
);

create index audit_entry_of_object on audit_entry (object_id, at);
create index audit_entry_in_time on audit_entry (at);
