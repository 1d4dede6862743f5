-- What people say about themselves, a row for each field, and who may see it.
create table profile_field (
    person   uuid not null references person (id),
    -- "title", "about", "interests", "helps", "languages", "hours", "photo".
    field    varchar(20) not null,
    -- "private", "members" (who shares a room with them) or "all".
    audience varchar(10) not null,
    -- Of a photo the name of its content; empty for what stands elsewhere.
    words    varchar(500) not null,
    -- As it is searched: lower case, without accents.
    plain    varchar(4000) not null,
    primary key (person, field)
);

-- The entries of fields that are lists.
create table profile_topic (
    person   uuid not null,
    field    varchar(20) not null,
    folded   varchar(240) not null,
    shown    varchar(120) not null,
    position int not null,
    primary key (person, field, folded),
    foreign key (person, field) references profile_field (person, field)
);
create index profile_topic_by_folded on profile_topic (field, folded);
