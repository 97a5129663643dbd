-- What is said and what is added are about a subject: a column with its key for each kind, of which exactly one is filled.
alter table comment modify item_id uuid;
alter table comment add constraint comment_subject check ((item_id is not null) = 1);
alter table attachment modify item_id uuid;
alter table attachment add constraint attachment_subject check ((item_id is not null) = 1);
