-- Movisie's search goes through all titles, the latest first, without touching the items themselves.
create index item_by_title on item (last_update_at, title);
