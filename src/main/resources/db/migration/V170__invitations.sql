-- Until when an invitation stands; of who came in, it says nothing any more. And how one ended that nobody took up: EXPIRED, DECLINED or WITHDRAWN.
alter table membership add invited_until datetime(6), add unaccepted varchar(10);
update membership m join account a on a.id = m.account_id
set m.invited_until = date_add(utc_timestamp(6), interval 30 day)
where m.ended_at is null and m.invited_as is not null and coalesce(a.last_sign_in_at < m.since, true);
create index membership_invited on membership (invited_until, ended_at);
