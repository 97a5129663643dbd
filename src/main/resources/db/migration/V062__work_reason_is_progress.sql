-- Why something was blocked or stopped, who could lift that and when it would be looked at again, as it was told then. What stands on the
-- item itself is gone once it goes on.
alter table progress_update add reason varchar(2000) not null default '';
alter table progress_update add lifted_by varchar(200) not null default '';
alter table progress_update add review_on date;
update progress_update u join item i on i.id = u.item_id
set u.reason = i.reason, u.lifted_by = i.lifted_by, u.review_on = i.review_on
where i.reason <> '' and u.status = i.status and u.from_status <> u.status and u.note <> i.reason
  and u.at = (select max(x.at) from progress_update x where x.item_id = i.id and x.status = i.status and x.from_status <> x.status);
create index progress_update_with_reason on progress_update (reason(20));
