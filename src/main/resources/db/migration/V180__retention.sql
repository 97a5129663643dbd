-- What was removed when its term had ended: of which kind, how many and before which moment; never whose.
create table retention_certificate (
    id        uuid         not null primary key,
    -- All that went in one go.
    run_id    uuid         not null,
    at        datetime(6)  not null,
    kind      varchar(30)  character set ascii collate ascii_bin not null,
    amount    integer      not null,
    before_at datetime(6)  not null,
    -- Who had it done; empty where the clock did.
    by_id     uuid,
    by_name   varchar(200) not null,
    constraint retention_certificate_once unique (run_id, kind),
    constraint retention_certificate_by foreign key (by_id) references account (id),
    constraint retention_certificate_amount check (amount > 0)
);
create index retention_certificate_in_time on retention_certificate (at, id);

-- The data of the person are gone; what stands is who did what, under another name.
alter table account add erased_at datetime(6);

-- The trail is kept for at least five years, whatever is set. What is older may go from its beginning: the last link that went is kept, and the chain begins behind it.
create table audit_anchor (
    number bigint      not null primary key,
    hash   char(64)    character set ascii collate ascii_bin not null,
    cut_at datetime(6) not null
);

create function audit_kept_until(written datetime(6)) returns datetime(6) deterministic return written + interval 5 year;

drop trigger audit_entry_is_kept;
drop trigger audit_link_is_kept;
delimiter //
create trigger audit_anchor_is_a_link before insert on audit_anchor for each row
begin
    if not exists (select 1 from audit_link where number = new.number and hash = new.hash) then
        signal sqlstate '45000' set message_text = 'the audit trail is cut at a link of its own';
    end if;
end//
create trigger audit_anchor_is_never_changed before update on audit_anchor for each row
begin
    signal sqlstate '45000' set message_text = 'where the audit trail was cut is never changed';
end//
create trigger audit_anchor_is_kept before delete on audit_anchor for each row
begin
    signal sqlstate '45000' set message_text = 'where the audit trail was cut is kept';
end//
create trigger audit_entry_is_kept after delete on audit_entry for each row
begin
    if audit_kept_until(old.at) > utc_timestamp() or not exists (select 1 from audit_link l join audit_anchor a on a.number >= l.number where l.entry_id = old.id) then
        signal sqlstate '45000' set message_text = 'an entry of the audit trail is never removed before its term ends';
    end if;
end//
create trigger audit_link_is_kept after delete on audit_link for each row
begin
    if audit_kept_until(old.linked_at) > utc_timestamp() or not exists (select 1 from audit_anchor a where a.number >= old.number) then
        signal sqlstate '45000' set message_text = 'a link of the audit trail is never removed before its term ends';
    end if;
end//
delimiter ;
