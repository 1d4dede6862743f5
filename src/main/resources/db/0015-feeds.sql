-- When somebody last signed in, to the hour, for what lasts longer than a session; null until they do so again.
alter table person add column arrived_at timestamp with time zone;

-- Feeds that people follow in a reader, which can't sign in: each has a secret address, known here only by its SHA-256.
create table feed_subscription (
    id          uuid primary key,
    person      uuid not null references person (id),
    secret_hash varchar(64) not null unique,
    -- Which feed: "shelf" and the tag of a room, for example.
    kind        varchar(40) not null,
    name        varchar(240) not null,
    created_at  timestamp with time zone not null,
    -- To the hour: a reader that asks every few minutes writes nothing.
    used_at     timestamp with time zone,
    -- What it said last and since when, so that a reader learns also of what was taken away.
    version     varchar(64),
    changed_at  timestamp with time zone not null
);
create index feed_subscription_by_person on feed_subscription (person, created_at);

-- Groups of the portal that a person belongs to, as it said when they last signed in.
create table person_group (
    person uuid not null references person (id),
    name   varchar(240) not null,
    primary key (person, name)
);

-- The group that a bookmark is for, with audience "group".
alter table bookmark add column for_group varchar(240);

-- A tag that a person called otherwise on their bookmarks, for as long as that may be undone.
create table tag_change (
    id     uuid primary key,
    person uuid not null,
    folded varchar(240) not null,
    at     timestamp with time zone not null
);
create index tag_change_by_person on tag_change (person, at);

-- What stood where before; "had" where the other tag was there as well.
create table tag_change_line (
    change   uuid not null references tag_change (id),
    bookmark uuid not null,
    place    int not null,
    tag      varchar(120) not null,
    folded   varchar(240) not null,
    had      boolean not null,
    primary key (change, bookmark)
);

-- How many bookmarks an import has in all: new ones, known ones, and those still to come.
alter table bookmark_import add column total int;
update bookmark_import set total = brought + known;
alter table bookmark_import alter column total set not null;

-- What is still to come of an import, some at a time, as JSON.
create table bookmark_import_part (
    import  uuid not null references bookmark_import (id),
    part    int not null,
    entries text not null,
    primary key (import, part)
);
