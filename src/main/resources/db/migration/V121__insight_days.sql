-- A day that ended and was counted: whatever stands below of that day is all there was.
create table counted_day (
    day     date        not null primary key,
    made_at datetime(6) not null
);

-- How a municipality's plan stood when a day in the Netherlands ended: the plan of the period that the day lies in. Written once, from history.
create table municipality_day (
    municipality_id uuid    not null,
    day             date    not null,
    plan_id         uuid    not null,
    draft           integer not null,
    planned         integer not null,
    in_progress     integer not null,
    blocked         integer not null,
    done            integer not null,
    stopped         integer not null,
    -- Of what is planned, in progress or blocked.
    on_track        integer not null,
    attention       integer not null,
    at_risk         integer not null,
    unjudged        integer not null,
    overdue         integer not null,
    stale           integer not null,
    primary key (municipality_id, day),
    constraint municipality_day_counted foreign key (day) references counted_day (day),
    constraint municipality_day_municipality foreign key (municipality_id) references municipality (id),
    constraint municipality_day_plan foreign key (plan_id, municipality_id) references plan (id, municipality_id)
);
create index municipality_day_in_time on municipality_day (day, plan_id);
