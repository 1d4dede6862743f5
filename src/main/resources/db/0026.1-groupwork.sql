-- Group work: small groups in which one person at a time performs and another one says what they saw.
create table group_work (
    id       uuid primary key,
    room     uuid not null references room (id),
    title    varchar(300) not null,
    task     varchar(2000) not null,
    made_by  uuid not null,
    made_at  timestamp with time zone not null,
    -- The first round opens at starts_at, each following one so many days later.
    starts_at timestamp with time zone not null,
    days     int not null,
    rounds   int not null,
    -- The round that is on; 0 before the first, one more than the last when all is over.
    round    int not null,
    ended_at timestamp with time zone
);
create index group_work_by_room on group_work (room, made_at, id);

create table group_member (
    work   uuid not null references group_work (id),
    team   int not null,
    place  int not null,
    person uuid not null,
    primary key (work, person)
);

create table group_turn (
    work      uuid not null references group_work (id),
    team      int not null,
    round     int not null,
    performer uuid not null,
    -- Nobody where nobody else is left.
    critic    uuid,
    -- Where the performer shows what they did.
    topic     uuid references topic (id),
    primary key (work, team, round)
);
create index group_turn_by_topic on group_turn (topic);
