-- How a municipality's own headings of a sheet are to be read; an empty key leaves the column aside.
create table sheet_match (
    municipality_id uuid         not null,
    list_name       varchar(40)  not null,
    heading         varchar(200) not null,
    column_key      varchar(200) not null,
    at              datetime(6)  not null,
    primary key (municipality_id, list_name, heading),
    constraint sheet_match_municipality foreign key (municipality_id) references municipality (id)
);
