-- Looking through who has access: a campaign, and a row for each membership that stood when it was opened.
create table review_campaign (
    id        uuid         not null primary key,
    kind      varchar(20)  character set ascii collate ascii_bin not null,
    starts_on date         not null,
    ends_on   date         not null,
    opened_at datetime(6)  not null,
    -- The name of who opened it; empty where the clock did.
    opened_by varchar(200) not null,
    constraint review_campaign_once unique (kind, starts_on),
    constraint review_campaign_order check (starts_on <= ends_on)
);

create table review_entry (
    campaign_id     uuid         not null,
    membership_id   uuid         not null,
    -- When the campaign was opened.
    role            varchar(30)  character set ascii collate ascii_bin not null,
    -- When the campaign was opened, and from the decision on as it was then.
    last_sign_in_at datetime(6),
    decision        varchar(20)  character set ascii collate ascii_bin,
    decided_at      datetime(6),
    decided_by      uuid,
    decided_name    varchar(200),
    primary key (campaign_id, membership_id),
    constraint review_entry_campaign foreign key (campaign_id) references review_campaign (id),
    constraint review_entry_membership foreign key (membership_id) references membership (id),
    constraint review_entry_decided_by foreign key (decided_by) references account (id),
    constraint review_entry_decision check ((decision is null) = (decided_by is null))
);

-- Which municipality Movisie reminded: at most once a day.
create table review_reminder (
    campaign_id  uuid         not null,
    municipality uuid         not null,
    day          date         not null,
    by_name      varchar(200) not null,
    primary key (campaign_id, municipality, day),
    constraint review_reminder_campaign foreign key (campaign_id) references review_campaign (id),
    constraint review_reminder_municipality foreign key (municipality) references municipality (id)
);
