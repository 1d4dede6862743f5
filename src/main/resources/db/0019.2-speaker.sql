-- A note to whoever speaks stays on their screen until they have pressed that they saw it.
alter table chat_note add column to_speaker boolean default false not null;
alter table chat_note add column seen_at timestamp with time zone;
alter table chat_note add column seen_by uuid;
