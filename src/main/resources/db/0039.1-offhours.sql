-- Rooms in which people help each other when nobody is in charge: at night, at weekends.
create table off_hours (
    room    uuid primary key references room (id),
    -- What waits for a moderator while none is around: "off" nothing, "links", "all".
    safe    varchar(10) not null,
    -- Whom to turn to when it can't wait, in the words of whoever runs the room.
    contact varchar(500) not null,
    version int not null
);

-- Who chose to be shown as around; nobody else is.
create table shown_around (
    room   uuid not null references room (id),
    person uuid not null,
    primary key (room, person)
);

-- What was posted while nobody was around, and whom it was kept for.
create table kept_question (
    message uuid primary key references message (id),
    room    uuid not null references room (id),
    asker   uuid not null,
    kept_for uuid not null,
    at      timestamp with time zone not null
);
create index kept_question_by_room on kept_question (room, at);
