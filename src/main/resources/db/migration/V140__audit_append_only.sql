-- The trail is added to and never changed, not even by the account that the application uses. Whoever administers the server can take the triggers
-- away; that is what the chain below is for. After the deed, which undoes it as well: a table with triggers before it takes no "insert … select uuid()".
delimiter //
create trigger audit_entry_is_never_changed after update on audit_entry for each row
begin
    signal sqlstate '45000' set message_text = 'an entry of the audit trail is never changed';
end//
create trigger audit_entry_is_kept after delete on audit_entry for each row
begin
    signal sqlstate '45000' set message_text = 'an entry of the audit trail is never removed';
end//
delimiter ;

-- The chain: each link's hash is made of the one before and of its entry, so that no entry can be changed, taken out or put in between without every later
-- hash being wrong. Entries are linked some time after they were written, in one order, so that no deed waits for another to write its entry.
-- No foreign key: a link whose entry is gone is what tells that it is gone.
create table audit_link (
    number    bigint      not null primary key,
    entry_id  uuid        not null,
    linked_at datetime(6) not null,
    hash      char(64)    character set ascii collate ascii_bin not null,
    constraint audit_link_once unique (entry_id)
);

delimiter //
create trigger audit_link_is_never_changed after update on audit_link for each row
begin
    signal sqlstate '45000' set message_text = 'a link of the audit trail is never changed';
end//
create trigger audit_link_is_kept after delete on audit_link for each row
begin
    signal sqlstate '45000' set message_text = 'a link of the audit trail is never removed';
end//
delimiter ;

-- Reading: all, a municipality's, and a person's own, the latest first.
create index audit_entry_of_municipality on audit_entry (municipality_id, at);
create index audit_entry_of_actor on audit_entry (actor_id, at);
