-- Rooms, who is in them, and what people post there.
create table room (
    id           uuid primary key,
    tag          varchar(60) not null,
    tag_folded   varchar(180) not null unique,
    title        varchar(120) not null,
    purpose      varchar(500) not null,
    kind         varchar(20) not null,
    visibility   varchar(20) not null,
    post_length  int not null,
    speak        varchar(20) not null,
    slow_seconds int not null,
    created_at   timestamp with time zone not null
);

create table membership (
    room      uuid not null references room (id),
    person    uuid not null,
    role      varchar(20) not null,
    joined_at timestamp with time zone not null,
    -- Kept in rooms with slow mode only.
    last_post timestamp with time zone,
    primary key (room, person)
);
create index membership_by_person on membership (person);

-- The number is that of the journal entry that told of it: in the room's stream, or in the hosts' when rehearsing.
create table message (
    id             uuid primary key,
    room           uuid not null references room (id),
    rehearsal      boolean not null,
    number         bigint not null,
    author         uuid not null,
    by_host        boolean not null,
    chat           uuid,
    step           uuid,
    question       int,
    second_sitting boolean not null,
    reply_to       uuid references message (id),
    quote_of       uuid references message (id),
    words          varchar(20000) not null,
    at             timestamp with time zone not null,
    edited_at      timestamp with time zone,
    removed_at     timestamp with time zone,
    removed_by     uuid,
    client_key     varchar(80),
    unique (room, rehearsal, number),
    unique (author, client_key)
);
create index message_by_host on message (room, by_host, number);
create index message_by_step on message (step, number);
create index message_by_chat on message (chat, number);
create index message_by_reply on message (reply_to);
create index message_by_quote on message (quote_of);

create table reaction (
    message uuid not null references message (id),
    kind    varchar(20) not null,
    person  uuid not null,
    room    uuid not null,
    at      timestamp with time zone not null,
    primary key (message, kind, person)
);
create index reaction_by_person on reaction (person, room, at);

create table saved (
    person  uuid not null,
    message uuid not null references message (id),
    room    uuid not null,
    at      timestamp with time zone not null,
    primary key (person, message)
);
create index saved_by_person on saved (person, room, at);
create index saved_by_message on saved (message);

-- Whom a message mentions: only names that meant one person in the room when it was written.
create table mention (
    message uuid not null references message (id),
    handle  varchar(20) not null,
    person  uuid not null,
    -- One row for each person is listed, however many names a message has for them.
    listed  boolean not null,
    room    uuid not null,
    number  bigint not null,
    primary key (message, handle)
);
create index mention_by_person on mention (person, room, listed, number);
