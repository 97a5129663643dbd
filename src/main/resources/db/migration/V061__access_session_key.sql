-- Sessions that began with another key are ended: it changes with the password, and when somebody is signed out everywhere.
alter table account add session_key integer not null default 0;
