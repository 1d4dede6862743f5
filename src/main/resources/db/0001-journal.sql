-- The journal: one numbered stream for each room (and one for its hosts), and where each follower has got to.
create table stream (
    id   varchar(64) primary key,
    head bigint not null
);

create table entry (
    stream  varchar(64) not null references stream (id),
    number  bigint not null,
    type    varchar(40) not null,
    subject uuid,
    actor   uuid,
    at      timestamp with time zone not null,
    facts   varchar(2000) not null,
    primary key (stream, number)
);

create table follower (
    name   varchar(40) not null,
    stream varchar(64) not null,
    number bigint not null,
    primary key (name, stream)
);

-- Work that falls due, each row done once.
create table due (
    kind    varchar(40) not null,
    subject uuid not null,
    due_at  timestamp with time zone not null,
    primary key (kind, subject)
);
create index due_by_time on due (due_at);

-- What a client's Idempotency-Key already made.
create table made_before (
    person  uuid not null,
    client_key varchar(80) not null,
    kind    varchar(40) not null,
    subject uuid not null,
    at      timestamp with time zone not null,
    primary key (person, client_key, kind)
);
