-- Who champions a room, from which day to which.
create table ambassador (
    room   uuid not null references room (id),
    person uuid not null references person (id),
    begins date not null,
    ends   date not null,
    about  varchar(280) not null,
    primary key (room, person)
);
create index ambassador_by_person on ambassador (person);

-- What one does in a room on the way to becoming one.
create table pathway_step (
    id       uuid primary key,
    room     uuid not null references room (id),
    position int not null,
    words    varchar(200) not null
);
create index pathway_step_by_room on pathway_step (room, position);

-- Ticked by the person, for the person.
create table pathway_tick (
    step   uuid not null references pathway_step (id),
    person uuid not null references person (id),
    primary key (step, person)
);
