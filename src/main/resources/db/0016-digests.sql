-- Digests: what curators selected, and their own words about it. What they point at stays where it is and is joined in
-- when somebody reads, so that what is removed there is gone here.
create table digest (
    id           uuid primary key,
    -- Whose readers it is for; null for everyone here.
    room         uuid references room (id),
    title        varchar(400) not null,
    intro        varchar(4000) not null,
    curator      uuid not null,
    -- Since when its curator is not there to finish it.
    away_since   timestamp with time zone,
    created_at   timestamp with time zone not null,
    -- When it goes out by itself, as a clock in the zone shows it, and the rule of its series.
    due_at       timestamp with time zone,
    zone         varchar(60),
    rule         varchar(200),
    -- Why it did not go out when it fell due ("nothing-picked").
    held         varchar(40),
    published_at timestamp with time zone,
    -- Until then it can be taken back; then mails go out.
    sends_at     timestamp with time zone,
    sent_at      timestamp with time zone,
    version      int not null
);
create index digest_by_room on digest (room, published_at);

create table digest_item (
    digest   uuid not null references digest (id),
    position int not null,
    -- "link" (subject is a page) or "message".
    kind     varchar(20) not null,
    subject  uuid not null,
    -- Where it was found; null for links that were saved for everyone.
    room     uuid references room (id),
    line     varchar(1200) not null,
    primary key (digest, subject)
);
create index digest_item_by_subject on digest_item (subject);

-- What goes by mail, one row for each person and occasion, claimed before it is sent. No words and no addresses.
create table letter (
    kind       varchar(20) not null,
    -- What makes it one: the digest, or what a digest and its due time, a person and their week make.
    subject    uuid not null,
    person     uuid not null,
    digest     uuid,
    -- The time that a catch-up is about.
    since      timestamp with time zone,
    until      timestamp with time zone,
    state      varchar(20) not null,
    not_before timestamp with time zone not null,
    attempts   int not null,
    claimed_at timestamp with time zone,
    settled_at timestamp with time zone,
    -- Why it was not sent, in a word.
    reason     varchar(40),
    primary key (kind, subject, person)
);
create index letter_by_time on letter (state, not_before);
create index letter_by_subject on letter (subject, state);

-- How somebody wants mail from here; no row means the defaults.
create table mail_wish (
    person      uuid primary key,
    digests     boolean not null,
    catch_up    boolean not null,
    zone        varchar(60) not null,
    quiet_from  varchar(5) not null,
    quiet_until varchar(5) not null,
    weekly_day  varchar(10) not null,
    weekly_time varchar(5) not null
);

-- Rooms whose digests somebody does not want by mail; the zero id stands for those for everyone.
create table mail_refusal (
    person uuid not null,
    room   uuid not null,
    primary key (person, room)
);

-- Rooms and tags that somebody follows, for their weekly catch-up.
create table following (
    person uuid not null,
    -- "room" or "tag".
    kind   varchar(10) not null,
    -- The room's id, or the tag as two that differ in case share it.
    what   varchar(240) not null,
    shown  varchar(120) not null,
    at     timestamp with time zone not null,
    primary key (person, kind, what)
);

-- Where mail reaches people: from the portal's "email" claim, never shown to others.
create table person_address (
    person  uuid primary key references person (id),
    address varchar(254) not null
);

-- The key that signs the links in mails; one for all nodes.
create table mail_key (
    id     int primary key,
    secret varchar(100) not null
);
