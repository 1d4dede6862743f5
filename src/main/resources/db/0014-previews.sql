-- What pages say of themselves, and when to ask them (again).
create table preview (
    page        uuid primary key references page (id),
    -- waiting, ready, closed (only for those who sign in), nothing (nothing to say), off (the settings do not allow it), away
    state       varchar(20) not null,
    -- Whoever looks moves it first, so that each page is asked by one node.
    next_at     timestamp with time zone not null,
    -- Since the last answer.
    tries       int not null,
    -- How often in a row the page was not there any more.
    missing     int not null,
    dead_at     timestamp with time zone,
    looked_at   timestamp with time zone,
    ready_at    timestamp with time zone,
    title       varchar(400),
    description varchar(700),
    site        varchar(200),
    author      varchar(200),
    language    varchar(40),
    published   varchar(10),
    picture     uuid
);
create index preview_by_turn on preview (next_at);

-- Small ones of our own making; the id can't be guessed.
create table preview_picture (
    id      uuid primary key,
    page    uuid not null references page (id),
    kind    varchar(40) not null,
    width   int not null,
    height  int not null,
    content bytea not null
);
create index preview_picture_by_page on preview_picture (page);

-- Messages that were posted before their page had answered: told to their room when it has.
create table preview_wait (
    page    uuid not null references page (id),
    message uuid not null,
    room    uuid not null references room (id),
    primary key (page, message)
);

-- The words of pages, where an admin wants them kept.
create table page_text (
    page    uuid primary key references page (id),
    kept_at timestamp with time zone not null,
    words   varchar(110000) not null
);

-- Since when nobody answers for it any more.
alter table page add column dead_at timestamp with time zone;
