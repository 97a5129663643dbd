-- Movisie keeps headings of its own lists too: the municipality is empty for those. A key cannot hold what is empty, so what stands for it there is worked out.
alter table sheet_match drop foreign key sheet_match_municipality, drop primary key, modify municipality_id uuid,
    add id bigint not null auto_increment primary key first;
alter table sheet_match add place varchar(36) as (coalesce(municipality_id, '00000000-0000-0000-0000-000000000000')) stored;
alter table sheet_match add constraint sheet_match_once unique (place, list_name, heading),
    add constraint sheet_match_municipality foreign key (municipality_id) references municipality (id);
