-- An address that is gone, as the mail server said: no more mails go there until it changes or its person says so.
alter table person_address add column failing_since timestamp with time zone;
alter table person_address add column failing_status varchar(12);

-- Where the answer to a letter belongs, for as long as it may be answered. The address is signed and nowhere stored.
create table reply_place (
    id      uuid primary key,
    person  uuid not null,
    room    uuid not null,
    -- The message that the letter was about; null for a new one in the room.
    message uuid,
    at      timestamp with time zone not null
);
create index reply_place_by_time on reply_place (at);

-- Which node looks into the mailbox: the one that pushed this moment ahead.
create table mailbox_turn (
    id       int primary key,
    until_at timestamp with time zone not null
);
insert into mailbox_turn (id, until_at) values (1, timestamp with time zone '1970-01-01 00:00:00+00:00');
