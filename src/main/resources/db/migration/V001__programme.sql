create table municipality (
    id            uuid         not null primary key,
    cbs_code      varchar(6)   not null,
    name          varchar(100) not null,
    slug          varchar(100) not null,
    province      varchar(40)  not null,
    joined_year   integer,
    joined_note   varchar(100),
    participation varchar(20)  not null,
    example       boolean      not null default false,
    version       bigint       not null default 0,
    constraint municipality_cbs_code unique (cbs_code),
    constraint municipality_slug unique (slug),
    constraint municipality_cbs_code_form check (cbs_code regexp '^GM[0-9]{4}$')
);

create table programme_period (
    id        uuid        not null primary key,
    name      varchar(40) not null,
    slug      varchar(40) not null,
    starts_on date        not null,
    ends_on   date        not null,
    version   bigint      not null default 0,
    constraint programme_period_slug unique (slug),
    constraint programme_period_order check (starts_on < ends_on)
);

create table target_group (
    code     varchar(40)  not null primary key,
    name_nl  varchar(100) not null,
    name_en  varchar(100) not null,
    position integer      not null
);

insert into target_group (code, name_nl, name_en, position) values
    ('WOMEN_AND_GIRLS', 'Vrouwen en meisjes', 'Women and girls', 1),
    ('LHBTIQ', 'Lhbtiq+', 'LGBTIQ+', 2),
    ('YOUNG_PEOPLE', 'Jongeren', 'Young people', 3),
    ('STUDENTS', 'Studenten', 'Students', 4),
    ('BOYS_AND_MEN', 'Jongens en mannen', 'Boys and men', 5),
    ('BYSTANDERS', 'Omstanders', 'Bystanders', 6),
    ('PEOPLE_WITH_DISABILITY', 'Mensen met een beperking', 'People with a disability', 7),
    ('PROFESSIONALS', 'Professionals', 'Professionals', 8),
    ('EVERYONE', 'Iedereen', 'Everyone', 9);

insert into programme_period (id, name, slug, starts_on, ends_on) values
    (uuid(), '2020–2022', '2020-2022', '2020-01-01', '2022-12-31'),
    (uuid(), '2023–2026', '2023-2026', '2023-01-01', '2026-12-31');

insert into municipality (id, cbs_code, name, slug, province, joined_year, joined_note, participation) values
    (uuid(), 'GM0164', 'Hengelo', 'hengelo', 'Overijssel', 2023, null, 'ACTIVE'),
    (uuid(), 'GM0153', 'Enschede', 'enschede', 'Overijssel', 2021, 'eind 2021', 'ACTIVE'),
    (uuid(), 'GM0080', 'Leeuwarden', 'leeuwarden', 'Fryslân', 2023, null, 'ACTIVE'),
    (uuid(), 'GM0141', 'Almelo', 'almelo', 'Overijssel', 2022, 'januari 2022', 'ACTIVE'),
    (uuid(), 'GM0268', 'Nijmegen', 'nijmegen', 'Gelderland', 2022, 'januari 2022', 'ACTIVE'),
    (uuid(), 'GM0546', 'Leiden', 'leiden', 'Zuid-Holland', 2022, 'januari 2022', 'ACTIVE'),
    (uuid(), 'GM0034', 'Almere', 'almere', 'Flevoland', 2020, '2020–2022', 'ACTIVE'),
    (uuid(), 'GM0518', 'Den Haag', 'den-haag', 'Zuid-Holland', 2020, '2020–2022', 'ACTIVE'),
    (uuid(), 'GM0344', 'Utrecht', 'utrecht', 'Utrecht', 2020, '2020–2022', 'ACTIVE'),
    (uuid(), 'GM0202', 'Arnhem', 'arnhem', 'Gelderland', 2020, '2020–2022', 'ACTIVE'),
    (uuid(), 'GM0363', 'Amsterdam', 'amsterdam', 'Noord-Holland', 2020, '2020–2022', 'ACTIVE'),
    (uuid(), 'GM0935', 'Maastricht', 'maastricht', 'Limburg', null, null, 'ACTIVE'),
    (uuid(), 'GM0772', 'Eindhoven', 'eindhoven', 'Noord-Brabant', null, null, 'ACTIVE'),
    (uuid(), 'GM0479', 'Zaanstad', 'zaanstad', 'Noord-Holland', null, null, 'ACTIVE'),
    (uuid(), 'GM0758', 'Breda', 'breda', 'Noord-Brabant', null, null, 'ACTIVE'),
    (uuid(), 'GM0855', 'Tilburg', 'tilburg', 'Noord-Brabant', null, null, 'ACTIVE'),
    (uuid(), 'GM0505', 'Dordrecht', 'dordrecht', 'Zuid-Holland', null, null, 'ACTIVE'),
    (uuid(), 'GM0014', 'Groningen', 'groningen', 'Groningen', null, null, 'ACTIVE'),
    (uuid(), 'GM0106', 'Assen', 'assen', 'Drenthe', null, null, 'ACTIVE');
