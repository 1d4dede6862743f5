-- What is told to a learning record store (xAPI), of people who want it.

-- Who wants it, and since when. Nobody stands here who did not say so.
create table xapi_choice (
    person uuid primary key references person (id),
    since  timestamp with time zone not null
);

-- What somebody did, waiting or sent. The id follows from what it says: the store takes it once.
create table xapi_statement (
    id      uuid primary key,
    person  uuid not null references person (id),
    deed    varchar(20) not null,
    thing   uuid not null,
    at      timestamp with time zone not null,
    -- waiting, sent or failed.
    state   varchar(10) not null,
    tries   integer not null,
    due_at  timestamp with time zone not null,
    trouble varchar(60)
);
create index xapi_statement_by_time on xapi_statement (state, due_at);
create index xapi_statement_by_person on xapi_statement (person);
