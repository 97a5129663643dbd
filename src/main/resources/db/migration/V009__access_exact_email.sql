-- Two addresses are one only when they are spelt the same (small letters, see EmailAddress). By the collation of all other texts
-- 'jän@…', or an address with an invisible character, would be somebody else's account and get round the count of wrong passwords.
alter table account modify email varchar(254) character set utf8mb4 collate utf8mb4_bin not null;
