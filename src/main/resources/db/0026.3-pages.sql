-- Shared pages of communities, built from posts that people picked. The words stay where they were said.
create table shared_page (
    id         uuid primary key,
    room       uuid not null references room (id),
    title      varchar(300) not null,
    made_by    uuid not null,
    made_at    timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    version    int not null
);
create index shared_page_by_room on shared_page (room, changed_at, id);

create table page_block (
    id      uuid primary key,
    page    uuid not null references shared_page (id),
    place   int not null,
    -- A heading, or a post.
    heading varchar(300),
    message uuid references message (id),
    put_by  uuid not null,
    put_at  timestamp with time zone not null,
    unique (page, message),
    constraint block_of_one_thing
        check ((heading is null and message is not null) or (heading is not null and message is null))
);
create index page_block_by_page on page_block (page, place);
create index page_block_by_message on page_block (message);
