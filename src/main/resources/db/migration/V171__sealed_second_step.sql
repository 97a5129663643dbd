-- Room for a secret that is closed with a key which the database never sees.
alter table second_step modify column secret varchar(255) character set ascii not null;
