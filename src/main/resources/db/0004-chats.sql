-- Scheduled chats, their runs of show, who hosts them, and what their hosts do on the side.
create table series (
    id         uuid primary key,
    room       uuid not null references room (id),
    title      varchar(120) not null,
    rule       varchar(200) not null,
    first_day  date not null,
    -- As clocks on the wall of its zone show it ("19:30"): daylight saving must not move it.
    wall_time  varchar(8) not null,
    zone       varchar(60) not null,
    minutes    int not null,
    shift_days int not null,
    last_day   date,
    most       int,
    announced  boolean not null,
    lobby_minutes        int not null,
    second_sitting_hours int not null,
    created_at timestamp with time zone not null,
    ended_at   timestamp with time zone
);

-- What each new occurrence starts from.
create table series_step (
    series   uuid not null references series (id),
    position int not null,
    kind     varchar(20) not null,
    text     varchar(1000) not null,
    notes    varchar(2000) not null,
    minutes  int not null,
    primary key (series, position)
);

create table chat (
    id         uuid primary key,
    room       uuid not null references room (id),
    state      varchar(20) not null,
    title      varchar(120) not null,
    starts_at  timestamp with time zone not null,
    zone       varchar(60) not null,
    minutes    int not null,
    lobby_minutes        int not null,
    second_sitting_hours int not null,
    series     uuid references series (id),
    -- The day its series' rule names, wherever it was moved to.
    occurrence date,
    moved      boolean not null,
    ends_at    timestamp with time zone not null,
    in_charge  uuid not null,
    current_step uuid,
    held_since   timestamp with time zone,
    announced_at timestamp with time zone,
    closed_at    timestamp with time zone,
    peak_present int not null,
    recap      varchar(20),
    version    int not null,
    sequence   int not null,
    created_at timestamp with time zone not null,
    unique (series, occurrence)
);
create index chat_by_room on chat (room, starts_at);
create index chat_by_state on chat (state);

create table chat_step (
    id          uuid primary key,
    chat        uuid not null references chat (id),
    position    int not null,
    kind        varchar(20) not null,
    question    int,
    text        varchar(1000) not null,
    notes       varchar(2000) not null,
    minutes     int not null,
    starts_at   timestamp with time zone not null,
    released_at timestamp with time zone,
    ended_at    timestamp with time zone
);
create index chat_step_by_chat on chat_step (chat, position);

create table chat_host (
    chat     uuid not null references chat (id),
    person   uuid not null,
    role     varchar(20) not null,
    position int not null,
    primary key (chat, person)
);
create index chat_host_by_person on chat_host (person);

create table chat_rsvp (
    chat   uuid not null references chat (id),
    person uuid not null,
    answer varchar(10) not null,
    at     timestamp with time zone not null,
    primary key (chat, person)
);

create table chat_note (
    id     uuid primary key,
    chat   uuid not null references chat (id),
    author uuid not null,
    words  varchar(2000) not null,
    at     timestamp with time zone not null
);
create index chat_note_by_chat on chat_note (chat, at);

create table chat_pick (
    chat    uuid not null references chat (id),
    message uuid not null references message (id) on delete cascade,
    person  uuid not null,
    at      timestamp with time zone not null,
    primary key (chat, message)
);

create table wall (
    chat          uuid not null references chat (id),
    name          varchar(20) not null,
    show          varchar(20) not null,
    quiet         boolean not null,
    blank         boolean not null,
    spotlight     uuid references message (id) on delete set null,
    names_hidden  boolean not null,
    delay_seconds int not null,
    revealed_at   timestamp with time zone,
    primary key (chat, name)
);
