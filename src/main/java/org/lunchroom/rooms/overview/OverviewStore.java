package org.lunchroom.rooms.overview;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class OverviewStore {
    /** Those that come after the one with this tag, with the text in tag or title. */
    List<KeptRoom> after(Handle handle, String tag, String text, int limit) {
        return handle.createQuery(
                        """
                        select tag, title, kind, visibility, created_at,
                          (select count(*) from membership m where m.room = room.id and role <> 'banned') as members,
                          (select max(at) from message p where p.room = room.id and not rehearsal) as last_post
                        from room
                        where tag_folded > coalesce((select tag_folded from room where tag = :after), '')
                          and (tag_folded like :text escape '!' or lower(title) like :text escape '!')
                        order by tag_folded limit :limit
                        """)
                .bind("after", tag)
                .bind("text", "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .bind("limit", limit)
                .map(ConstructorMapper.of(KeptRoom.class))
                .list();
    }

    long count(Handle handle) {
        return handle.createQuery("select count(*) from room").mapTo(Long.class).one();
    }
}
