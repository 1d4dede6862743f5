-- Idea cards: an answer or an ask that somebody keeps for others to try. The words stay where they were said.
create table idea (
    id         uuid primary key,
    maker      uuid not null,
    -- Where the words were said; whoever may not read this room does not see the card.
    room       uuid not null references room (id),
    message    uuid references message (id),
    ask        uuid references ask (id),
    title      varchar(300) not null,
    fits       varchar(500) not null,
    link       varchar(4096) not null,
    audience   varchar(20) not null,
    -- Whether the author of the words lets people see them who may not read the room.
    consent    varchar(20) not null,
    tried      int not null,
    made_at    timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    unique (maker, message),
    unique (maker, ask),
    constraint idea_of_one_thing
        check ((message is null and ask is not null) or (message is not null and ask is null))
);
create index idea_by_time on idea (made_at, id);
create index idea_by_tried on idea (tried, made_at, id);
create index idea_by_room on idea (room);
create index idea_by_message on idea (message);
create index idea_by_ask on idea (ask);

-- The rooms that its maker brought it to.
create table idea_room (
    idea uuid not null references idea (id),
    room uuid not null references room (id),
    primary key (idea, room)
);
create index idea_room_by_room on idea_room (room);

create table idea_tag (
    idea   uuid not null references idea (id),
    place  int not null,
    tag    varchar(120) not null,
    -- What two tags that differ in case share.
    folded varchar(240) not null,
    primary key (idea, folded)
);
create index idea_by_tag on idea_tag (folded, idea);

create table idea_kept (
    idea   uuid not null references idea (id),
    person uuid not null,
    at     timestamp with time zone not null,
    primary key (idea, person)
);
create index idea_kept_by_person on idea_kept (person);

-- "I tried it": once for each person.
create table idea_try (
    id      uuid primary key,
    idea    uuid not null references idea (id),
    person  uuid not null,
    outcome varchar(20) not null,
    line    varchar(1000) not null,
    -- Whether the line may carry the person's name.
    named   boolean not null,
    at      timestamp with time zone not null,
    unique (idea, person)
);
create index idea_try_by_time on idea_try (idea, at, id);
create index idea_try_by_person on idea_try (person);
