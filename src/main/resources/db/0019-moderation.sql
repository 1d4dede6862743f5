-- A message that moderators set aside is removed for everybody, and keeps its words for them: "parked" or "hidden".
alter table message add column set_aside varchar(20);
alter table message add column aside_reason varchar(20);
create index message_by_aside on message (room, set_aside);

-- What those who run a room did about a message or a person, and why: the gentle ladder, from a private word to a ban.
create table measure (
    id          uuid primary key,
    room        uuid not null references room (id),
    kind        varchar(20) not null,
    actor       uuid not null,
    person      uuid,
    message     uuid references message (id),
    reason      varchar(20) not null,
    note        varchar(2000) not null,
    -- Of a suggested edit: the words suggested.
    words       varchar(20000) not null,
    -- What undoing needs: the pace before, the role before.
    before      varchar(60) not null,
    at          timestamp with time zone not null,
    accepted_at timestamp with time zone,
    undone_at   timestamp with time zone,
    undone_by   uuid
);
create index measure_by_room on measure (room, at);
create index measure_by_person on measure (person, at);
create index measure_by_message on measure (message);

-- At most one for each measure, answered once.
create table appeal (
    measure     uuid primary key references measure (id),
    room        uuid not null references room (id),
    words       varchar(2000) not null,
    at          timestamp with time zone not null,
    outcome     varchar(20),
    answer      varchar(2000),
    answered_at timestamp with time zone,
    answered_by uuid
);
create index appeal_by_room on appeal (room, answered_at);

-- Whose posts a moderator reads first.
create table held_person (
    room    uuid not null references room (id),
    person  uuid not null,
    measure uuid not null references measure (id),
    primary key (room, person)
);

-- Posts that wait for a moderator; of one that was let in only the row is left, its words stand in the room.
create table held_post (
    id         uuid primary key,
    room       uuid not null references room (id),
    author     uuid not null,
    client_key varchar(80) not null,
    words      varchar(20000) not null,
    reply_to   uuid,
    quote_of   uuid,
    step       uuid,
    why        varchar(20) not null,
    state      varchar(20) not null,
    at         timestamp with time zone not null,
    decided_at timestamp with time zone,
    decided_by uuid,
    reason     varchar(20),
    note       varchar(2000),
    message    uuid,
    unique (author, client_key)
);
create index held_post_by_room on held_post (room, state, at);

-- Words and patterns that a room's posts are looked through for; "testing" holds nothing.
create table watch_word (
    id      uuid primary key,
    room    uuid not null references room (id),
    kind    varchar(20) not null,
    text    varchar(200) not null,
    state   varchar(20) not null,
    made_by uuid not null,
    made_at timestamp with time zone not null
);
create index watch_word_by_room on watch_word (room);

-- Several reports on one thing are one case; while it is open, open_key holds others on the same thing off.
create table report_case (
    id        uuid primary key,
    room      uuid not null references room (id),
    kind      varchar(20) not null,
    thing     uuid not null,
    concerns  uuid,
    open_key  varchar(120) unique,
    opened_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    closed_by uuid,
    outcome   varchar(20),
    note      varchar(2000)
);
create index report_case_by_room on report_case (room, closed_at);

create table report (
    report_case uuid not null references report_case (id),
    reporter    uuid not null,
    reason      varchar(20) not null,
    note        varchar(2000) not null,
    at          timestamp with time zone not null,
    primary key (report_case, reporter)
);
create index report_by_reporter on report (reporter, at);

-- What a room asks of those who write, beside its settings.
create table manners (
    room        uuid primary key references room (id),
    -- Why everybody waits between posts, in the words of whoever decided it.
    slow_reason varchar(500) not null,
    post_anyway boolean not null,
    -- Shapes of numbers that are nobody else's business, one a line: "999-99-9999".
    id_shapes   varchar(1000) not null
);
