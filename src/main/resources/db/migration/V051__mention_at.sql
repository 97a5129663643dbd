-- When somebody was named: a comment may name more people when it is put better, and only they are told then.
alter table comment_mention add at datetime(6);
update comment_mention cm join comment c on c.id = cm.comment_id set cm.at = c.at;
alter table comment_mention modify at datetime(6) not null default current_timestamp(6);
