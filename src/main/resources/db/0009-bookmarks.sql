-- Links that people keep. A page is one row however its address is spelled.
create table page (
    id           uuid primary key,
    -- SHA-256 of what all spellings of the address share.
    address_hash varchar(64) not null unique,
    address      varchar(4096) not null,
    created_at   timestamp with time zone not null
);

create table bookmark (
    id          uuid primary key,
    person      uuid not null,
    page        uuid not null references page (id),
    -- As this person wrote it.
    address     varchar(4096) not null,
    title       varchar(1000) not null,
    description varchar(20000) not null,
    note        varchar(20000) not null,
    audience    varchar(20) not null,
    room        uuid references room (id),
    read_later  boolean not null,
    saved_at    timestamp with time zone not null,
    changed_at  timestamp with time zone not null,
    -- The import that brought it, for as long as the import may be undone.
    brought_by  uuid,
    unique (person, page)
);
create index bookmark_by_time on bookmark (person, saved_at, id);
create index bookmark_by_page on bookmark (page);
create index bookmark_by_room on bookmark (room, saved_at);
create index bookmark_by_import on bookmark (brought_by);

create table bookmark_tag (
    bookmark uuid not null references bookmark (id),
    place    int not null,
    tag      varchar(120) not null,
    -- What two tags that differ in case share.
    folded   varchar(240) not null,
    primary key (bookmark, folded)
);
create index bookmark_by_tag on bookmark_tag (folded, bookmark);

-- Which messages of a room link to which pages: built from the journal, and built anew when its follower starts over.
-- The address itself stays in the message, so that nothing is left here of what is removed there.
create table shared_link (
    message uuid not null,
    place   int not null,
    room    uuid not null references room (id),
    page    uuid not null references page (id),
    person  uuid not null,
    at      timestamp with time zone not null,
    primary key (message, place)
);
create index shared_link_by_room on shared_link (room, page);

create table shared_tag (
    message uuid not null,
    tag     varchar(120) not null,
    folded  varchar(240) not null,
    primary key (message, folded)
);

-- What its hosts say about a page on a room's shelf.
create table shelf_mark (
    room       uuid not null references room (id),
    page       uuid not null references page (id),
    title      varchar(1000) not null,
    pinned_at  timestamp with time zone,
    dropped_at timestamp with time zone,
    primary key (room, page)
);
