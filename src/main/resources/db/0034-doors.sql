-- What a portal's word opened ends after a quarter of an hour, used or not; what follows it in the same page takes its streams over.
alter table session add column slides boolean default true not null;
alter table session add column chain uuid;
create index session_by_chain on session (chain);

-- Portals that hand over tokens of their identity provider: what those call us, one a line; null: the portal signs assertions itself.
alter table portal add column audiences varchar(2000);
alter table portal add column scope varchar(120);
