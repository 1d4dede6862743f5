-- Files in messages. Their content lies in the file store, under the id.
create table file (
    id         uuid primary key,
    room       uuid not null references room (id),
    owner      uuid not null,
    -- Null until a message has it; such a file goes after an hour.
    message    uuid references message (id),
    position   integer not null,
    name       varchar(200) not null,
    kind       varchar(120) not null,
    -- image, audio, video or document.
    shape      varchar(20) not null,
    bytes      bigint not null,
    width      integer,
    height     integer,
    -- What it shows or says, for those who do not see or hear it; empty for a picture that only decorates.
    alt        varchar(2000),
    made_at    timestamp with time zone not null
);
create index file_by_message on file (message);
create index file_by_owner on file (owner, message);

-- What stands in the address of a picture or film, where no header can: by its SHA-256, for an hour.
create table file_pass (
    hash   varchar(64) primary key,
    person uuid not null,
    until  timestamp with time zone not null
);
create index file_pass_by_time on file_pass (until);
