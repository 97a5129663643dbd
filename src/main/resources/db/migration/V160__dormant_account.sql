-- Accounts that nobody uses: warned, then asleep until an administrator wakes them.
alter table account
    add column dormant_warned_at datetime(6),
    add column suspended_at datetime(6),
    add column woken_at datetime(6);
