-- Words that mean the same: whoever types one of a group finds the others too. Movisie adds to it.
create table same_words (
    id      uuid   not null primary key,
    version bigint not null default 0
);
create table same_word (
    group_id uuid        not null,
    word     varchar(60) not null,
    position integer     not null,
    primary key (group_id, position),
    constraint same_word_once unique (word),
    constraint same_word_group foreign key (group_id) references same_words (id)
);

set @boa = uuid(), @training = uuid(), @buurt = uuid(), @lhbtiq = uuid(), @basis = uuid();
insert into same_words (id) values (@boa), (@training), (@buurt), (@lhbtiq), (@basis);
insert into same_word (group_id, word, position) values
    (@boa, 'boa', 0), (@boa, 'buitengewoon opsporingsambtenaar', 1), (@boa, 'opsporingsambtenaar', 2),
    (@training, 'training', 0), (@training, 'scholing', 1), (@training, 'cursus', 2),
    (@buurt, 'buurt', 0), (@buurt, 'wijk', 1),
    (@lhbtiq, 'lhbtiq', 0), (@lhbtiq, 'lhbti', 1), (@lhbtiq, 'lhbt', 2), (@lhbtiq, 'regenboog', 3),
    (@basis, 'basisschool', 0), (@basis, 'primair onderwijs', 1);
