-- Bots: persons that nobody signs in as. What they wrote stays when they are retired; their row here goes.
create table bot (
    id      uuid primary key references person (id),
    name    varchar(120) not null,
    -- The room that an incoming hook posts into; null for a bot that hosts invite.
    room    uuid references room (id),
    made_by uuid not null,
    made_at timestamp with time zone not null
);

-- Addresses at which other systems post into a room. The secret in the address is nowhere: only its SHA-256.
create table room_hook (
    id          uuid primary key,
    secret_hash varchar(64) not null unique,
    room        uuid not null references room (id),
    bot         uuid not null,
    name        varchar(120) not null,
    made_by     uuid not null,
    made_at     timestamp with time zone not null,
    -- The day of its last use and no closer.
    used_on     date
);
create index room_hook_by_room on room_hook (room);
