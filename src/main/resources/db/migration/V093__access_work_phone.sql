-- Where a partner can reach whoever asks something of it; kept only while the account is.
alter table account add work_phone varchar(40) not null default '';
