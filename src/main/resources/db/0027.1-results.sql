-- What came of chats, courses and goals: claims with evidence, confirmed by others.
create table result (
    id         uuid primary key,
    room       uuid not null references room (id),
    chat       uuid references chat (id) on delete set null,
    goal       uuid references goal (id) on delete set null,
    author     uuid not null,
    claim      varchar(1200) not null,
    evidence   varchar(8000) not null,
    step       varchar(20) not null,
    audience   varchar(20) not null,
    made_at    timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    -- Of what is claimed and shown for it; a confirmation is of one version.
    version    int not null
);
create index result_by_room on result (room, made_at);
create index result_by_time on result (made_at, id);

create table result_link (
    result uuid not null references result (id),
    place  int not null,
    href   varchar(4096) not null,
    title  varchar(300) not null,
    primary key (result, place)
);

create table result_confirmation (
    result  uuid not null references result (id),
    person  uuid not null,
    version int not null,
    at      timestamp with time zone not null,
    primary key (result, person)
);
