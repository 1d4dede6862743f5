-- What people will try after a chat or a course, and the questions how it went.
create table goal (
    id          uuid primary key,
    -- Kept when the room's time is over: a goal is its person's.
    room        uuid not null references room (id),
    person      uuid not null,
    words       varchar(1200) not null,
    due         date,
    -- Days begin in this zone.
    zone        varchar(60) not null,
    shared      boolean not null,
    partner     uuid,
    -- Null while the partner was asked and has not agreed.
    agreed_at   timestamp with time zone,
    -- The words that it was made from, and the chat where it came up.
    origin      uuid references message (id) on delete set null,
    chat        uuid references chat (id) on delete set null,
    -- What its person said last; null for nothing yet.
    said        varchar(20),
    archived_at timestamp with time zone,
    made_at     timestamp with time zone not null,
    changed_at  timestamp with time zone not null,
    -- When it last began to count as something else.
    moved_at    timestamp with time zone not null
);
create index goal_by_person on goal (person, made_at);
create index goal_by_room on goal (room, made_at);
create index goal_by_partner on goal (partner);

create table goal_link (
    goal  uuid not null references goal (id),
    place int not null,
    href  varchar(4096) not null,
    title varchar(300) not null,
    primary key (goal, place)
);

create table goal_check_in (
    id       uuid primary key,
    goal     uuid not null references goal (id),
    -- Days after the goal was set.
    after_days int not null,
    at       timestamp with time zone not null,
    asked_at timestamp with time zone,
    said     varchar(20),
    line     varchar(1200) not null,
    said_at  timestamp with time zone,
    -- What its person had said before this, so that it can be taken back.
    said_before varchar(20),
    unique (goal, after_days)
);

-- The numbers of a room as they were last shown: they change for five people at a time.
create table goal_numbers (
    room    uuid primary key references room (id),
    at      timestamp with time zone not null,
    people  int not null,
    done    int not null,
    changed int not null,
    dropped int not null
);
