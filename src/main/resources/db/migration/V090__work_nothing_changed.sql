-- Somebody looked and found the item as it was: a fact with a date, told apart from an update.
alter table progress_update add unchanged boolean not null default false;
