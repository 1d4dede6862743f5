package org.lunchroom.moderation.words;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class WatchWordStore {
    void insert(Handle handle, WatchWord word) {
        handle.createUpdate(
                        """
                        insert into watch_word (id, room, kind, text, state, made_by, made_at)
                        values (:id, :room, :kind, :text, :state, :by, :at)
                        """)
                .bind("id", word.id())
                .bind("room", word.room())
                .bind("kind", WatchWord.text(word.kind()))
                .bind("text", word.text())
                .bind("state", WatchWord.text(word.state()))
                .bind("by", word.madeBy())
                .bind("at", word.madeAt())
                .execute();
    }

    List<WatchWord> of(Handle handle, UUID room) {
        return handle.createQuery("select * from watch_word where room = :room order by made_at, id")
                .bind("room", room)
                .map(ConstructorMapper.of(WatchWord.class))
                .list();
    }

    Optional<WatchWord> byId(Handle handle, UUID room, UUID id) {
        return handle.createQuery("select * from watch_word where room = :room and id = :id")
                .bind("room", room)
                .bind("id", id)
                .map(ConstructorMapper.of(WatchWord.class))
                .findOne();
    }

    void turn(Handle handle, UUID id, WatchWord.State state) {
        handle.createUpdate("update watch_word set state = :state where id = :id")
                .bind("state", WatchWord.text(state))
                .bind("id", id)
                .execute();
    }

    void delete(Handle handle, UUID id) {
        handle.createUpdate("delete from watch_word where id = :id")
                .bind("id", id)
                .execute();
    }

    /** What participants posted since, newest first; hosts' posts are never held. */
    List<String> posted(Handle handle, UUID room, Instant since, int limit) {
        return handle.createQuery(
                        """
                        select words from message
                        where room = :room and rehearsal = false and at >= :since and not by_host
                          and (removed_at is null or set_aside is not null)
                        order by number desc limit :limit
                        """)
                .bind("room", room)
                .bind("since", since)
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }
}
