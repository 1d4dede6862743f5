-- A word of thanks from one person to another, with its reason. Nothing counts them.
create table thanks (
    id       uuid primary key,
    giver    uuid not null references person (id),
    receiver uuid not null references person (id),
    reason   varchar(280) not null,
    -- To whom the receiver shows it: "private", "members" or "all".
    audience varchar(10) not null,
    at       timestamp with time zone not null
);
create index thanks_by_receiver on thanks (receiver, at);
create index thanks_by_giver on thanks (giver, at);
