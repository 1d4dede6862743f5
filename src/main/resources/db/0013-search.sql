-- Bookmarks tell the journal of their changes, so that the search follows them. Of those that are there it hears here.
insert into stream (id, head)
select 'bookmarks:' || cast(person as varchar(36)), count(*) from bookmark group by person;

insert into entry (stream, number, type, subject, actor, at, facts)
select 'bookmarks:' || cast(person as varchar(36)),
       row_number() over (partition by person order by saved_at, id),
       'bookmark.changed', id, person, changed_at, '{}'
from bookmark;
