-- Files of bookmarks that people brought in; each can be taken back as a whole.
create table bookmark_import (
    id       uuid primary key,
    person   uuid not null,
    format   varchar(40) not null,
    at       timestamp with time zone not null,
    -- New ones, pages that the person had already, and entries that could not be kept.
    brought  int not null,
    known    int not null,
    refused  int not null
);
create index bookmark_import_by_person on bookmark_import (person, at);
