-- The steps of an action or an activity, in their order; who ticked one and when is kept by name, since people leave.
create table checklist_step (
    id              uuid         not null primary key,
    municipality_id uuid         not null,
    item_id         uuid         not null,
    position        integer      not null,
    title           varchar(300) not null,
    assignee_id     uuid,
    due_on          date,
    done_at         datetime(6),
    done_by_name    varchar(200) not null default '',
    version         bigint       not null default 0,
    constraint checklist_step_item foreign key (item_id, municipality_id) references item (id, municipality_id),
    constraint checklist_step_assignee foreign key (assignee_id, municipality_id) references membership (id, municipality_id)
);

create index checklist_step_of_item on checklist_step (item_id, position, done_at);
create index checklist_step_of_assignee on checklist_step (assignee_id, done_at);
