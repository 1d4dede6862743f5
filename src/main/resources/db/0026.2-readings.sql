-- Reading along: a book or a text in parts with dates. When a part is due, a topic opens for it.
create table reading (
    id         uuid primary key,
    room       uuid not null references room (id),
    title      varchar(300) not null,
    link       varchar(4096) not null,
    made_by    uuid not null,
    made_at    timestamp with time zone not null,
    version    int not null
);
create index reading_by_room on reading (room, made_at, id);

create table reading_part (
    id       uuid primary key,
    reading  uuid not null references reading (id),
    place    int not null,
    title    varchar(300) not null,
    -- What to look for, the topic's first post.
    words    varchar(4000) not null,
    opens_at timestamp with time zone not null,
    topic    uuid references topic (id)
);
create index reading_part_by_reading on reading_part (reading, place);
create index reading_part_by_topic on reading_part (topic);
