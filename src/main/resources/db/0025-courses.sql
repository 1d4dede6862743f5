-- Courses: what is taught, and each run of it with its room, dates, phases, roster and steps. Nothing of it is ever
-- deleted with a course: it is archived, since people's goals and words hang on it.
create table course (
    id          uuid primary key,
    title       varchar(240) not null,
    about       varchar(1000) not null,
    made_by     uuid not null,
    made_at     timestamp with time zone not null,
    archived_at timestamp with time zone
);

create table cohort (
    id          uuid primary key,
    course      uuid not null references course (id),
    room        uuid not null unique references room (id),
    title       varchar(240) not null,
    zone        varchar(60) not null,
    -- The first and the last day of the course, in its zone.
    starts_on   date not null,
    ends_on     date not null,
    -- What becomes of the posts of those who leave the roster: "keep" or "remove".
    departed    varchar(20) not null,
    -- Counts what trainers change, for those who edit at once.
    version     int not null,
    made_at     timestamp with time zone not null,
    archived_at timestamp with time zone
);
create index cohort_by_course on cohort (course);

create table course_session (
    id        uuid primary key,
    cohort    uuid not null references cohort (id),
    title     varchar(240) not null,
    starts_at timestamp with time zone not null,
    ends_at   timestamp with time zone not null,
    zone      varchar(60) not null,
    -- The chat or backchannel that goes with it.
    chat      uuid
);
create index course_session_by_cohort on course_session (cohort, starts_at);
create index course_session_by_chat on course_session (chat);

-- When a phase opens and closes, in days from the first ("start") or last day ("end") of the course.
create table cohort_phase (
    cohort      uuid not null references cohort (id),
    kind        varchar(20) not null,
    title       varchar(120) not null,
    summary     varchar(400) not null,
    who         varchar(20) not null,
    opens_from  varchar(10) not null,
    opens_days  int not null,
    -- The day after its last one; null: when the next phase opens.
    closes_from varchar(10),
    closes_days int,
    primary key (cohort, kind)
);

-- Who is on the roster: by address, by their id at the portal, or known already; the person once they have come.
create table roster_place (
    id      uuid primary key,
    cohort  uuid not null references cohort (id),
    -- In lower case, as it is compared.
    address varchar(254),
    subject varchar(255),
    name    varchar(240) not null,
    person  uuid,
    source  varchar(20) not null,
    at      timestamp with time zone not null,
    unique (cohort, address),
    unique (cohort, subject),
    unique (cohort, person)
);
create index roster_place_by_address on roster_place (address);
create index roster_place_by_subject on roster_place (subject);
create index roster_place_by_person on roster_place (person);

-- Groups of the portal whose people are on the roster.
create table cohort_group (
    cohort uuid not null references cohort (id),
    name   varchar(240) not null,
    primary key (cohort, name)
);
create index cohort_group_by_name on cohort_group (name);

-- What participants do in a phase, each for themselves.
create table cohort_step (
    id     uuid primary key,
    cohort uuid not null references cohort (id),
    phase  varchar(20) not null,
    place  int not null,
    title  varchar(300) not null,
    about  varchar(1000) not null,
    link   varchar(4096) not null
);
create index cohort_step_by_cohort on cohort_step (cohort, place);

create table step_tick (
    step   uuid not null references cohort_step (id),
    person uuid not null,
    -- Whether trainers may see whose tick it is.
    shared boolean not null,
    at     timestamp with time zone not null,
    primary key (step, person)
);
create index step_tick_by_person on step_tick (person);

-- What is pinned in a phase from a day on: a prompt, a reminder.
create table cohort_prompt (
    id        uuid primary key,
    cohort    uuid not null references cohort (id),
    phase     varchar(20) not null,
    words     varchar(2000) not null,
    pins_from varchar(10) not null,
    pins_days int not null
);
create index cohort_prompt_by_cohort on cohort_prompt (cohort);

-- What people who introduce themselves are asked.
create table introduction_prompt (
    cohort uuid not null references cohort (id),
    place  int not null,
    words  varchar(400) not null,
    primary key (cohort, place)
);

-- Which message is whose introduction; the words are the message's.
create table introduction (
    cohort  uuid not null references cohort (id),
    person  uuid not null,
    message uuid not null references message (id),
    primary key (cohort, person)
);
create index introduction_by_message on introduction (message);

-- Questions for the trainers. Of an anonymous one the asker is nowhere.
create table box_question (
    id          uuid primary key,
    cohort      uuid not null references cohort (id),
    asker       uuid,
    words       varchar(4000) not null,
    at          timestamp with time zone not null,
    answer      varchar(4000),
    answered_by uuid,
    answered_at timestamp with time zone,
    -- Whether everybody in the room reads question and answer.
    for_all     boolean not null
);
create index box_question_by_cohort on box_question (cohort, at, id);

-- Who stays once the course is over, and who does not.
create table alumni_choice (
    cohort uuid not null references cohort (id),
    person uuid not null,
    stays  boolean not null,
    at     timestamp with time zone not null,
    primary key (cohort, person)
);
