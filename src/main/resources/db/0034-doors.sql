-- What a portal's word opened ends after a quarter of an hour, used or not; what follows it in the same page takes its streams over.
alter table session add column slides boolean default true not null;
alter table session add column chain uuid;
create index session_by_chain on session (chain);

-- Portals that hand over tokens of their identity provider: what those call us, one a line; null: the portal signs assertions itself.
alter table portal add column audiences varchar(2000);
alter table portal add column scope varchar(120);

-- What being in a group of a portal brings: a role in the whole installation, or a place in one room.
create table group_rule (
    id      uuid primary key,
    -- Of which portal: a group of the same name elsewhere is another.
    issuer  varchar(255) not null,
    name    varchar(120) not null,
    -- One of the two.
    role    varchar(20),
    room    uuid references room (id),
    -- What they are in that room.
    place   varchar(20),
    made_at timestamp with time zone not null
);
create index group_rule_by_name on group_rule (issuer, name);

-- Who has a place in a room by a rule: only those are taken out again.
create table group_place (
    rule   uuid not null references group_rule (id),
    person uuid not null,
    primary key (rule, person)
);
create index group_place_by_person on group_place (person);
