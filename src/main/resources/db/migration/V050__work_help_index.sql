-- Requests for help are few among all items of the country; whoever answers them asks for them at every page.
create index item_help on item (help_requested_at);
