-- Topics of communities: threads with a title, whose first post and replies are messages of the room.
create table topic (
    id           uuid primary key,
    room         uuid not null references room (id),
    -- What it begins with. When that is gone, so is the title.
    message      uuid not null unique references message (id),
    kind         varchar(20) not null,
    title        varchar(300) not null,
    -- Where a learning post comes from: a link, a chat, or the course of the room.
    link         varchar(4096) not null,
    source_title varchar(300) not null,
    chat         uuid,
    course       boolean not null,
    state        varchar(20) not null,
    accepted     uuid references message (id),
    accepted_by  uuid,
    opened_at    timestamp with time zone not null,
    active_at    timestamp with time zone not null,
    version      int not null
);
create index topic_by_activity on topic (room, active_at, id);
create index topic_by_opening on topic (room, opened_at, id);
create index topic_by_accepted on topic (accepted);

-- Who was asked for help with a question that has waited; nobody but them and those who run the room knows.
create table topic_request (
    topic       uuid not null references topic (id),
    person      uuid not null,
    at          timestamp with time zone not null,
    declined_at timestamp with time zone,
    primary key (topic, person)
);
create index topic_request_by_person on topic_request (person, topic);

-- A topic that waits for a moderator keeps its title while it waits.
alter table held_post add column heading varchar(10000);

-- "You asked, we did": what those who run a community took on, for everybody in it to see.
create table tracked (
    id         uuid primary key,
    room       uuid not null references room (id),
    title      varchar(300) not null,
    -- What it came from; none of them where somebody said it aloud.
    topic      uuid references topic (id),
    ask        uuid references ask (id),
    message    uuid references message (id),
    owner      uuid not null,
    due_on     date,
    state      varchar(20) not null,
    -- What was done, or why it will not be.
    outcome    varchar(600) not null,
    made_at    timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    version    int not null
);
create index tracked_by_room on tracked (room, changed_at, id);
create index tracked_by_topic on tracked (topic);
create index tracked_by_message on tracked (message);
create index tracked_by_ask on tracked (ask);
