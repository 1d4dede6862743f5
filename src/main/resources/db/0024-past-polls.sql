-- Polls of chats that were held elsewhere: how many voted then. What they chose stands in poll_sealed, as sums.
alter table poll add column counted int default 0 not null;
