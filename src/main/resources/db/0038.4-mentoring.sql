-- Two people, one of whom stands by the other for a while. Both its beginning and its end are days.
create table mentoring (
    id       uuid primary key,
    mentor   uuid not null references person (id),
    mentee   uuid not null references person (id),
    -- One of the two.
    asker    uuid not null references person (id),
    about    varchar(280) not null,
    -- "asked", "running", "declined" or "ended".
    state    varchar(10) not null,
    begins   date,
    ends     date not null,
    at       timestamp with time zone not null
);
create index mentoring_by_mentor on mentoring (mentor);
create index mentoring_by_mentee on mentoring (mentee);
