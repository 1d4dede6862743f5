-- An introduction that waits for a moderator, by the key with which it will be posted.
create table introduction_wait (
    cohort     uuid not null references cohort (id),
    person     uuid not null,
    client_key varchar(80) not null,
    primary key (cohort, person)
);
create index introduction_wait_by_key on introduction_wait (person, client_key);
