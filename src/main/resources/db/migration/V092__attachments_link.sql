-- A link stands among the files: a title and an address on the web, which the workspace never fetches.
alter table attachment add address varchar(2000);
