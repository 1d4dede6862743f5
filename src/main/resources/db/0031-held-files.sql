-- Files of posts that wait for a moderator.
alter table file add column held uuid;
-- When they go, their post declined; null while it waits.
alter table file add column held_until timestamp with time zone;
create index file_by_held on file (held);
