-- When people work, by the clock of their own zone. A span belongs to the day on which it begins.
create table person_hours (
    person uuid primary key references person (id),
    zone   varchar(60) not null
);

create table person_span (
    person  uuid not null references person_hours (person),
    -- 1 is Monday.
    weekday int not null,
    -- Minutes after midnight; an end that is not after the start is on the day after.
    starts  int not null,
    ends    int not null,
    primary key (person, weekday, starts)
);
