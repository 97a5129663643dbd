-- Taking a change back makes an item as silent as it was before: without this, nobody could tell afterwards since when it was.
alter table progress_update add took_back boolean not null default false;
alter table progress_update add told_before datetime(6);
