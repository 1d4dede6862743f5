-- What somebody wants to hear nothing of; a person is followed by their id.
alter table following add column muted boolean not null default false;
