-- Portals whose word about their people is believed, beside the one of the settings.
create table portal (
    id      uuid primary key,
    -- What it calls itself in its assertions.
    issuer  varchar(255) not null unique,
    name    varchar(120) not null,
    -- Whose pages may bring its people: origins, one a line; none means that its assertions name no page.
    origins varchar(4000) not null,
    made_at timestamp with time zone not null
);

create table portal_key (
    -- The "kid" of assertions that it signs.
    id         varchar(64) primary key,
    portal     uuid not null references portal (id),
    -- The only algorithm that is accepted with it, whatever an assertion's header says.
    algorithm  varchar(10) not null,
    -- "secret", "public" or "set".
    kind       varchar(10) not null,
    -- The sealed secret, the public key as a JSON Web Key, or the address of a key set.
    held       varchar(8000) not null,
    made_at    timestamp with time zone not null,
    -- From when it is not accepted any more; null: not known yet.
    retires_at timestamp with time zone
);
create index portal_key_by_portal on portal_key (portal);
