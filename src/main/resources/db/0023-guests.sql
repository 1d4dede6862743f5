-- How people come into a room by a short code, and until when that holds for guests without an account.
create table entrance (
    room         uuid primary key references room (id),
    code         varchar(12) not null unique,
    -- SHA-256 of the code: looked up by it, the time that an answer takes tells nothing of how near a guess was.
    code_hash    varchar(64) not null unique,
    -- The language of the names that guests get.
    language     varchar(5) not null,
    -- Null while guests do not come in.
    guests_until timestamp with time zone
);

-- Guests of the day. Who they are, nobody knows: a name, made up here, and the room in which they had it.
create table guest (
    person  uuid primary key references person (id),
    room    uuid not null references room (id),
    name    varchar(60) not null,
    came_at timestamp with time zone not null,
    left_at timestamp with time zone,
    -- A name is given once in a room: nobody is taken for the one who had it last week.
    unique (room, name)
);
create index guest_by_room on guest (room, left_at);

-- In a room where the roster decides, those on it post and the others read; also who has not joined yet.
create table roster (
    room   uuid not null references room (id),
    person uuid not null references person (id),
    primary key (room, person)
);
