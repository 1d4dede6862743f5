-- A chat's door. Its row is locked while anybody is paired: of two nodes, one does it.
create table door (
    chat uuid primary key references chat (id)
);

-- Who stands at it; forgotten when the chat is over.
create table door_place (
    chat      uuid not null references chat (id),
    person    uuid not null,
    side      varchar(10) not null,
    -- Tags of languages, with spaces between.
    languages varchar(100) not null,
    came_at   timestamp with time zone not null,
    primary key (chat, person)
);

-- How often somebody helped in a room, so that it goes round.
create table door_help (
    room   uuid not null references room (id),
    person uuid not null,
    times  int not null,
    primary key (room, person)
);

-- Whom a portal calls somebody's manager, by their ids there.
create table led_by (
    person  uuid primary key references person (id),
    issuer  varchar(300) not null,
    manager varchar(300) not null
);

-- A newcomer and a buddy beside a chat. It stays after the chat only if both want it to.
create table lane (
    id             uuid primary key,
    chat           uuid not null references chat (id),
    newcomer       uuid not null,
    helper         uuid not null,
    opened_at      timestamp with time zone not null,
    ended_at       timestamp with time zone,
    newcomer_keeps boolean,
    helper_keeps   boolean,
    -- Its words are gone; the row is, with the chat.
    dropped_at     timestamp with time zone
);
create index lane_by_chat on lane (chat);
create index lane_by_newcomer on lane (newcomer);
create index lane_by_helper on lane (helper);

-- What the two say; nothing but the lane reads it: no search, no recap, no host, no admin's screen.
create table lane_word (
    id        uuid primary key,
    lane      uuid not null references lane (id),
    author    uuid not null,
    -- Meant for the room; its author alone can post it there.
    draft     boolean not null,
    words     varchar(20000) not null,
    at        timestamp with time zone not null,
    posted_at timestamp with time zone,
    -- What it became in the room; null while a moderator reads it first.
    message   uuid
);
create index lane_word_by_lane on lane_word (lane, id);

-- Which hints somebody has read, for good.
create table hint_away (
    person uuid not null,
    hint   varchar(20) not null,
    primary key (person, hint)
);

-- Who runs a room welcomes somebody to it, once; the two of them and the others who run it know.
create table welcome (
    room    uuid not null references room (id),
    person  uuid not null,
    message uuid not null references message (id),
    host    uuid not null,
    words   varchar(500) not null,
    at      timestamp with time zone not null,
    primary key (room, person)
);
