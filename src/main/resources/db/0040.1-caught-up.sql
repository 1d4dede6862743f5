-- Up to when somebody has caught up with what happened in their rooms.
create table caught_up (
    person uuid primary key,
    until  timestamp with time zone not null
);
