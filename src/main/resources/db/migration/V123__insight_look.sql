-- When somebody of Movisie looked at the overview: what is told as new is what happened since the look before.
create table programme_look (
    account_id uuid        not null primary key,
    looked_at  datetime(6) not null,
    -- What is told as new began here; the first time there is nothing to compare with.
    since      datetime(6),
    constraint programme_look_account foreign key (account_id) references account (id)
);
create index progress_update_in_time on progress_update (at, municipality_id, item_id, status, from_status, unchanged);
create index item_in_time on item (created_at);
