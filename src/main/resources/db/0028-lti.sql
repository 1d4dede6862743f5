-- Learning platforms that launch Lunchroom (LTI 1.3), what they launched, and what is told back to them.

-- The code in a launched page, by its SHA-256, until it is swapped for a session.
create table launch_code (
    hash   varchar(64) primary key,
    person uuid not null references person (id),
    until  timestamp with time zone not null
);
create index launch_code_by_time on launch_code (until);

-- Our keys. The oldest that is not going signs; the next is shown before it signs, since platforms keep key sets a while.
create table lti_key (
    generation integer primary key,
    -- A private JSON Web Key.
    jwk        varchar(4000) not null,
    made_at    timestamp with time zone not null,
    -- Until when it is still shown once it no longer signs; null before that.
    gone_at    timestamp with time zone
);

create table lti_platform (
    id            uuid primary key,
    name          varchar(120) not null,
    issuer        varchar(200) not null,
    client_id     varchar(200) not null,
    authorization_url varchar(1000) not null,
    token_url     varchar(1000) not null,
    keys_url      varchar(1000) not null,
    -- Whom the platform's token service wants our assertion to be for; null where that is its own address.
    audience      varchar(1000),
    made_at       timestamp with time zone not null,
    unique (issuer, client_id)
);

-- Where in a platform it is installed. A launch from elsewhere is refused.
create table lti_deployment (
    platform   uuid not null references lti_platform (id),
    deployment varchar(255) not null,
    primary key (platform, deployment)
);

-- An admin's leave to connect one platform by itself (dynamic registration), by its SHA-256.
create table lti_invitation (
    hash    varchar(64) primary key,
    inviter uuid not null references person (id),
    until   timestamp with time zone not null
);

-- A launch that has begun, until the platform's answer: no cookie keeps it.
create table lti_start (
    -- SHA-256 of the state, and of the nonce that the answer must carry.
    state_hash  varchar(64) primary key,
    nonce_hash  varchar(64) not null,
    platform    uuid not null references lti_platform (id),
    target_link varchar(1000) not null,
    deployment  varchar(255),
    -- SHA-256 of the browser's name: the answer comes from the browser that began.
    agent_hash  varchar(64) not null,
    until       timestamp with time zone not null
);
create index lti_start_by_time on lti_start (until);

-- Somebody is choosing which room a link of their course leads to.
create table lti_choosing (
    hash     varchar(64) primary key,
    person   uuid not null references person (id),
    platform uuid not null references lti_platform (id),
    -- What the launch said that matters later, as JSON.
    launch   varchar(20000) not null,
    until    timestamp with time zone not null
);

-- A room in a course: by the link's id there, once it was launched; before that by the id that we gave the link.
create table lti_place (
    id          uuid primary key,
    platform    uuid not null references lti_platform (id),
    deployment  varchar(255) not null,
    context     varchar(255) not null,
    link        varchar(255),
    room        uuid not null references room (id),
    -- Whether the course's instructors host the room.
    hosted      boolean not null,
    -- Whether the course hears who took part.
    reports     boolean not null,
    -- Where the platform lists the course's people, and keeps what it hears; null where it does not.
    members_url varchar(1000),
    items_url   varchar(1000),
    item_url    varchar(1000),
    made_at     timestamp with time zone not null,
    unique (platform, deployment, link)
);
create index lti_place_by_room on lti_place (room);

-- Who came into a room by its place in a course, or stands on the course's list.
create table lti_seat (
    place   uuid not null references lti_place (id),
    person  uuid not null references person (id),
    -- The person's id at the platform.
    subject varchar(255) not null,
    role    varchar(20) not null,
    -- Whether the course's list had them.
    listed  boolean not null,
    primary key (place, person)
);

-- What is to be asked of a platform or told to it.
create table lti_errand (
    id       uuid primary key,
    kind     varchar(20) not null,
    place    uuid not null references lti_place (id),
    -- Of a score: whose. Of a roster: the place itself.
    subject  uuid not null,
    state    varchar(20) not null,
    tries    integer not null,
    due_at   timestamp with time zone not null,
    trouble  varchar(60),
    unique (kind, place, subject)
);
create index lti_errand_by_time on lti_errand (state, due_at);
