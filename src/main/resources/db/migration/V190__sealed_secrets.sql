-- What a code is checked against is kept sealed, with a key that doesn't stand in the database (SecretSeal); what stood here readable is sealed at the first start.
alter table second_step modify secret varchar(255) character set ascii not null;
alter table recovery_code modify digest varchar(255) character set ascii not null;
