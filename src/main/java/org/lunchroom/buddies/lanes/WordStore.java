package org.lunchroom.buddies.lanes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class WordStore {
    private static final RowMapper<LaneWord> WORD = ConstructorMapper.of(LaneWord.class);

    void insert(Handle handle, LaneWord word) {
        handle.createUpdate(
                        """
                        insert into lane_word (id, lane, author, draft, words, at)
                        values (:id, :lane, :author, :draft, :words, :at)
                        """)
                .bindMethods(word)
                .execute();
    }

    Optional<LaneWord> byId(Handle handle, UUID id) {
        return handle.createQuery("select * from lane_word where id = :id")
                .bind("id", id)
                .map(WORD)
                .findOne();
    }

    /** In the order in which they were said. */
    List<LaneWord> of(Handle handle, UUID lane) {
        return handle.createQuery("select * from lane_word where lane = :lane order by at, id")
                .bind("lane", lane)
                .map(WORD)
                .list();
    }

    int count(Handle handle, UUID lane) {
        return handle.createQuery("select count(*) from lane_word where lane = :lane")
                .bind("lane", lane)
                .mapTo(Integer.class)
                .one();
    }

    void posted(Handle handle, UUID id, Instant at, UUID message) {
        handle.createUpdate("update lane_word set posted_at = :at, message = :message where id = :id")
                .bind("at", at)
                .bind("message", message)
                .bind("id", id)
                .execute();
    }
}
