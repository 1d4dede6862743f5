-- By which token a portal's directory tells us of its people; SHA-256, as of sessions.
alter table portal add column scim_hash varchar(64);

-- People of whom a directory told us (SCIM).
create table scim_user (
    person      uuid primary key references person (id),
    issuer      varchar(255) not null,
    user_name   varchar(255) not null,
    user_folded varchar(255) not null,
    external_id varchar(255),
    given_name  varchar(120),
    family_name varchar(120),
    mail        varchar(254),
    -- Who is not active does not come in, whoever vouches for them.
    active      boolean not null,
    -- Removed there: found no more, and kept, so that the way in stays shut.
    removed     boolean not null,
    made_at     timestamp with time zone not null,
    changed_at  timestamp with time zone not null,
    unique (issuer, user_folded)
);

create table scim_group (
    id          uuid primary key,
    issuer      varchar(255) not null,
    name        varchar(120) not null,
    external_id varchar(255),
    made_at     timestamp with time zone not null,
    changed_at  timestamp with time zone not null,
    unique (issuer, name)
);

create table scim_member (
    scim_group uuid not null references scim_group (id),
    person     uuid not null references scim_user (person),
    primary key (scim_group, person)
);
create index scim_member_by_person on scim_member (person);

-- As what somebody comes in by a code.
alter table launch_code add column roles varchar(200) default 'member' not null;
