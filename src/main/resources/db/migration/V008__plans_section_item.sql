-- Which actions and activities the public page lists in which section, and in what order.
create table plan_section_item (
    section_id      uuid    not null,
    municipality_id uuid    not null,
    item_id         uuid    not null,
    position        integer not null,
    primary key (section_id, position),
    constraint plan_section_item_section foreign key (section_id, municipality_id) references plan_section (id, municipality_id),
    constraint plan_section_item_item foreign key (item_id, municipality_id) references item (id, municipality_id)
);
