-- Polls: at a step of a chat, or at any time in a room.
create table poll (
    id          uuid primary key,
    room        uuid not null references room (id),
    chat        uuid references chat (id),
    -- The step that it opens and closes with; null where hosts do.
    step        uuid unique,
    kind        varchar(20) not null,
    question    varchar(1000) not null,
    -- One a line.
    options     varchar(9000) not null,
    low         varchar(200) not null,
    high        varchar(200) not null,
    hidden      boolean not null,
    strict      boolean not null,
    state       varchar(20) not null,
    created_at  timestamp with time zone not null,
    opened_at   timestamp with time zone,
    closed_at   timestamp with time zone,
    revealed_at timestamp with time zone,
    version     int not null
);
create index poll_by_room on poll (room, created_at, id);
create index poll_by_chat on poll (chat);

-- What people chose, so that they can change it. No time stands beside it.
create table poll_vote (
    poll   uuid not null references poll (id),
    person uuid not null,
    choice varchar(200) not null,
    shown  varchar(200) not null,
    weight int not null,
    primary key (poll, person, choice)
);

-- Of a strict poll: who has voted, and apart from it what was chosen, in one row that every vote writes whole. So no
-- two rows belong together, neither by a key nor by when or where they were written.
create table poll_voter (
    poll   uuid not null references poll (id),
    person uuid not null,
    primary key (poll, person)
);
create table poll_sealed (
    poll  uuid primary key references poll (id),
    tally varchar(400000) not null
);

-- Words that hosts took off a cloud.
create table poll_taken_off (
    poll   uuid not null references poll (id),
    choice varchar(200) not null,
    primary key (poll, choice)
);

-- A step of a chat at which the room takes questions: while it is on, and which questions it brought onto the stage.
alter table qanda add column steps_only boolean default false not null;
alter table qanda add column step uuid;

create table ask_at_step (
    ask  uuid not null references ask (id),
    step uuid not null,
    primary key (ask, step)
);
create index ask_at_step_by_step on ask_at_step (step);

-- How it goes for people just now, for whoever leads. It counts for some minutes and is then deleted.
create table pulse (
    room   uuid not null references room (id),
    person uuid not null,
    mood   varchar(10) not null,
    at     timestamp with time zone not null,
    primary key (room, person)
);
