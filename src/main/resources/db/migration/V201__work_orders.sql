-- A list shows a page of what may be the whole country: in its usual orders the first rows stand first in an index. What is finished has no
-- deadline left: it stands below what is open, and what has no date below what has one.
alter table item
    add due_rank tinyint as (if(status in ('DONE', 'STOPPED'), 2, 0) + if(due_on is null, 1, 0)) virtual,
    add status_rank tinyint as (field(status, 'BLOCKED', 'IN_PROGRESS', 'PLANNED', 'DRAFT', 'DONE', 'STOPPED')) virtual;
create index item_by_due on item (due_rank, due_on, id);
create index item_by_due_from_last on item (due_rank, due_on desc, id desc);
create index item_by_due_in on item (municipality_id, due_rank, due_on, id);
create index item_by_status on item (status_rank, id);
create index item_by_name on item (title, id);
create index item_by_update on item (last_update_at, id);
-- How many have a status is counted without looking at the items.
create index item_status on item (status, health, moment, kind);
-- What help was asked for and not given yet, however much was asked before.
drop index item_help on item;
create index item_help on item (help_answered_at, status, help_requested_at);
