-- Subscriptions of what happens in rooms, and what is on its way to them.
create table webhook (
    id            uuid primary key,
    -- Null: all rooms, for admins.
    room          uuid references room (id),
    owner         uuid not null,
    by_admin      boolean not null,
    name          varchar(80) not null,
    -- Sealed, as the secrets are: an address may hold a secret of its own.
    address       varchar(8000) not null,
    shown         varchar(300) not null,
    kinds         varchar(1000) not null,
    words         boolean not null,
    -- on, off or disabled.
    state         varchar(10) not null,
    trouble       varchar(60),
    failing_since timestamp with time zone,
    -- When it is looked at next; in the future while a node delivers, so that no other does.
    next_at       timestamp with time zone not null,
    secret        varchar(500) not null,
    secret_before varchar(500),
    before_until  timestamp with time zone,
    made_at       timestamp with time zone not null
);
create index webhook_by_time on webhook (state, next_at);

create table webhook_delivery (
    id       uuid primary key,
    webhook  uuid not null references webhook (id),
    kind     varchar(40) not null,
    room     uuid,
    subject  uuid,
    -- Of the journal's entry; 0 for a trial.
    number   bigint not null,
    -- Null for a trial: of those there may be many.
    once     varchar(120),
    at       timestamp with time zone not null,
    -- waiting, done or failed.
    state    varchar(10) not null,
    tries    int not null,
    status   int,
    trouble  varchar(60),
    tried_at timestamp with time zone,
    unique (webhook, once)
);
create index webhook_delivery_by_state on webhook_delivery (webhook, state, at);
create index webhook_delivery_by_time on webhook_delivery (at);

-- What was told last of a chat or an ask.
create table webhook_seen (
    subject uuid not null,
    aspect  varchar(10) not null,
    state   varchar(20) not null,
    primary key (subject, aspect)
);
