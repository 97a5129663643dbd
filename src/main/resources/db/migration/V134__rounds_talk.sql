-- A report is talked about too.
alter table comment add report_id uuid;
alter table comment add constraint comment_report foreign key (report_id, municipality_id) references progress_report (id, municipality_id);
alter table comment drop constraint comment_subject;
alter table comment add constraint comment_subject check ((item_id is not null) + (report_id is not null) = 1);
create index comment_of_report on comment (report_id, at);
alter table attachment add report_id uuid;
alter table attachment add constraint attachment_report foreign key (report_id, municipality_id) references progress_report (id, municipality_id);
alter table attachment drop constraint attachment_subject;
alter table attachment add constraint attachment_subject check ((item_id is not null) + (report_id is not null) = 1);
create index attachment_of_report on attachment (report_id, at);
