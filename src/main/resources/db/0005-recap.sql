-- What hosts and quoted people decided about recaps. The words of a recap are nowhere but in its messages.
create table recap (
    chat         uuid primary key references chat (id),
    intro        varchar(4000),
    published_at timestamp with time zone,
    version      int not null
);

-- Who asked to appear as a colleague in which recap.
create table recap_colleague (
    chat   uuid not null references chat (id),
    person uuid not null,
    at     timestamp with time zone not null,
    primary key (chat, person)
);

-- Where an imported chat comes from, and what its source leaves open.
create table recap_origin (
    chat                    uuid primary key references chat (id),
    source                  varchar(500),
    participants_at_least   int,
    participants_as_written varchar(200),
    times_spread            boolean not null,
    date_unknown            boolean not null,
    length_unknown          boolean not null,
    names_unknown           boolean not null
);

-- Download tickets, for a few minutes; only their SHA-256, so that nobody who reads the table can use one.
create table recap_ticket (
    hash       varchar(64) primary key,
    chat       uuid not null references chat (id),
    person     uuid not null,
    name       varchar(120) not null,
    roles      varchar(200) not null,
    expires_at timestamp with time zone not null
);
create index recap_ticket_by_expiry on recap_ticket (expires_at);

-- Imported chats that are being said again, at most one in a room.
create table replay (
    id         uuid primary key,
    chat       uuid not null references chat (id),
    room       uuid not null unique references room (id),
    speed      int not null,
    -- When its first minute began, as if it had never been interrupted.
    began_at   timestamp with time zone not null,
    said       int not null
);

-- What it says, in order: a question of the chat's, or a message whose words are joined in when it is said.
create table replay_line (
    replay       uuid not null references replay (id),
    position     int not null,
    after_millis bigint not null,
    author       uuid not null,
    step         uuid,
    original     uuid,
    -- What it became, so that replies find what they reply to.
    message      uuid,
    primary key (replay, position)
);
create index replay_line_by_original on replay_line (replay, original);
