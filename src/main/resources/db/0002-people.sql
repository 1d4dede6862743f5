-- Who people are. A person is one (issuer, subject): the same mail address at two portals stays two people.
create table person (
    id         uuid primary key,
    issuer     varchar(255) not null,
    subject    varchar(255) not null,
    name       varchar(120) not null,
    -- The name as it is searched: lower case, without accents.
    plain_name varchar(240) not null,
    created_at timestamp with time zone not null,
    unique (issuer, subject)
);

-- Sessions of widgets. The token itself is nowhere: only its SHA-256, so that a stolen backup signs nobody in.
create table session (
    token_hash varchar(64) primary key,
    person     uuid not null references person (id),
    roles      varchar(200) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);
create index session_by_expiry on session (expires_at);
create index session_by_person on session (person);

-- Assertions of the portal that were used, until they would have expired anyway.
create table assertion_used (
    issuer varchar(255) not null,
    -- SHA-256 of the assertion's jti, whatever its length.
    jti_hash varchar(64) not null,
    until  timestamp with time zone not null,
    primary key (issuer, jti_hash)
);
create index assertion_by_expiry on assertion_used (until);

-- Local accounts, for trying out and for the first admin.
create table account (
    id            uuid primary key,
    name          varchar(80) not null unique,
    display_name  varchar(120) not null,
    role          varchar(20) not null,
    password_hash varchar(255) not null,
    created_at    timestamp with time zone not null
);

-- What moderators and admins did; each row carries the hash of the one before.
create table audit (
    seq     bigint primary key,
    at      timestamp with time zone not null,
    actor   uuid,
    act     varchar(60) not null,
    subject uuid,
    -- The person whom it concerns beside the actor, if there is one.
    person  uuid,
    facts   varchar(2000) not null,
    prev    varchar(64) not null,
    hash    varchar(64) not null
);
create index audit_by_actor on audit (actor, seq);
create index audit_by_person on audit (person, seq);

-- One row: where the chain ends. Writers lock it, so the chain is one line.
create table audit_head (
    id   int primary key,
    seq  bigint not null,
    hash varchar(64) not null
);
insert into audit_head (id, seq, hash) values (1, 0, '');
