-- What closes a line on the page may be ", en" too: it joins an item to the next and is no part of its title.
alter table pillar modify ending varchar(4) not null;
alter table strand modify ending varchar(4) not null;
alter table item modify ending varchar(4) not null;
