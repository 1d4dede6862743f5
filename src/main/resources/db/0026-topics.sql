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
