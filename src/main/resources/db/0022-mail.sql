-- When somebody who is away comes back, if they said so, and when a published digest was last corrected.
alter table digest add column away_until timestamp with time zone;
alter table digest add column corrected_at timestamp with time zone;

-- The language in which somebody reads mails and feeds: their own word, and what their portal says of them.
create table person_language (
    person  uuid primary key references person (id),
    chosen  varchar(10),
    claimed varchar(10)
);

-- What became of letters that were removed since: numbers, and no person.
create table letter_count (
    subject uuid not null,
    state   varchar(20) not null,
    reason  varchar(40) not null,
    letters int not null,
    primary key (subject, state, reason)
);
create index letter_by_settled on letter (settled_at);
