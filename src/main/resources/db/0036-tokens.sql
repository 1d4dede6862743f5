-- Personal access tokens. The token itself is nowhere: only its SHA-256, so that a stolen backup signs nobody in.
create table access_token (
    id         uuid primary key,
    token_hash varchar(64) not null unique,
    person     uuid not null references person (id),
    name       varchar(80) not null,
    -- What it is good for, with commas between.
    scopes     varchar(400) not null,
    -- What its person was when they made it, less what they are no longer.
    roles      varchar(200) not null,
    made_at    timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    -- The day of its last use and no closer.
    used_on    date
);
create index access_token_by_person on access_token (person);
