-- What concerns somebody: where it is and since when, and no words. What it says is joined in when it is read.
create table notice (
    id            uuid primary key,
    person        uuid not null,
    kind          varchar(20) not null,
    subject       uuid not null,
    -- The room it is of; null where it is of none.
    room          uuid,
    at            timestamp with time zone not null,
    read_at       timestamp with time zone,
    snoozed_until timestamp with time zone,
    unique (person, kind, subject)
);
create index notice_by_person on notice (person, at);
create index notice_by_subject on notice (subject);
create index notice_by_time on notice (at);

-- By which ways somebody wants to hear of what: '*' is every kind, the zero id every room. The closest row counts.
create table notice_choice (
    person uuid not null,
    kind   varchar(20) not null,
    room   uuid not null,
    widget boolean not null,
    mail   boolean not null,
    push   boolean not null,
    digest boolean not null,
    primary key (person, kind, room)
);

-- How many mails somebody got on a day of theirs, so that none goes beyond what they take.
create table mail_day (
    person uuid not null,
    local_day varchar(10) not null,
    mails  int not null,
    primary key (person, local_day)
);

-- The gathering mail that a letter held back came in.
alter table letter add column gathered uuid;
create index letter_by_gathering on letter (gathered);
create index letter_by_person on letter (person, state);

-- How many mails a day at most (null: as many as this server allows), and whether only in working hours.
alter table mail_wish add column most_a_day int;
alter table mail_wish add column at_work boolean default false not null;
