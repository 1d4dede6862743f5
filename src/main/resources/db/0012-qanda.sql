-- Questions from a room's audience, and what became of them.
create table qanda (
    room      uuid primary key references room (id),
    opens_at  timestamp with time zone,
    closes_at timestamp with time zone,
    named     boolean not null,
    anonymous boolean not null,
    strict    boolean not null,
    approvers int not null,
    version   int not null
);

create table ask (
    id          uuid primary key,
    room        uuid not null references room (id),
    way         varchar(20) not null,
    asker       uuid,
    -- SHA-256 of the code by which a strict asker follows the ask.
    receipt     varchar(64) unique,
    -- Of a strict ask the hour only.
    at          timestamp with time zone not null,
    words       varchar(20000) not null,
    -- What the asker wrote, once somebody has changed the wording.
    original    varchar(20000),
    state       varchar(20) not null,
    approved_at timestamp with time zone,
    -- How many people voted for it or for what was merged into it.
    votes       int not null,
    -- The ask that it was merged into in the end; itself when in none.
    root        uuid not null,
    merged_into uuid references ask (id),
    reason      varchar(20),
    note        varchar(4000),
    how         varchar(20),
    answer      varchar(40000),
    owner       uuid,
    due         date,
    version     int not null,
    -- Not only a promise of the program: a strict ask has no author, and no other has a receipt.
    constraint strict_has_no_author
        check ((way = 'strict' and asker is null and receipt is not null)
            or (way <> 'strict' and asker is not null and receipt is null))
);
create index ask_by_votes on ask (room, votes);
create index ask_by_time on ask (room, at, id);
create index ask_by_root on ask (root);
create index ask_by_merge on ask (merged_into);

create table ask_vote (
    ask    uuid not null references ask (id),
    person uuid not null,
    primary key (ask, person)
);

create table ask_approval (
    ask    uuid not null references ask (id),
    person uuid not null,
    primary key (ask, person)
);
