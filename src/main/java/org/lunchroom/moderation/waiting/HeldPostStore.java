package org.lunchroom.moderation.waiting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class HeldPostStore {
    private static final RowMapper<HeldPost> POST = ConstructorMapper.of(HeldPost.class);

    void insert(Handle handle, HeldPost post) {
        handle.createUpdate(
                        """
                        insert into held_post (id, room, author, client_key, words, reply_to, quote_of, step, heading, why,
                          state, at)
                        values (:id, :room, :author, :clientKey, :words, :replyTo, :quoteOf, :step, :heading, :why,
                          :state, :at)
                        """)
                .bindMethods(post)
                .execute();
    }

    Optional<HeldPost> byKey(Handle handle, UUID author, String key) {
        return handle.createQuery("select * from held_post where author = :author and client_key = :key")
                .bind("author", author)
                .bind("key", key)
                .map(POST)
                .findOne();
    }

    /** Nobody else decides about it until the commit. */
    Optional<HeldPost> lock(Handle handle, UUID room, UUID id) {
        return handle.createQuery("select * from held_post where room = :room and id = :id for update")
                .bind("room", room)
                .bind("id", id)
                .map(POST)
                .findOne();
    }

    void decide(Handle handle, HeldPost post) {
        handle.createUpdate(
                        """
                        update held_post set state = :state, decided_at = :decidedAt, decided_by = :decidedBy,
                          reason = :reason, note = :note, message = :message, words = :words, heading = :heading
                        where id = :id
                        """)
                .bindMethods(post)
                .execute();
    }

    /** Oldest first: whoever has waited longest is read first. */
    List<HeldPost> waiting(Handle handle, UUID room, int limit) {
        return handle.createQuery(
                        """
                        select * from held_post where room = :room and state = 'waiting' order by at, id limit :limit
                        """)
                .bind("room", room)
                .bind("limit", limit)
                .map(POST)
                .list();
    }

    int waitingOf(Handle handle, UUID room, UUID author) {
        return handle.createQuery(
                        """
                        select count(*) from held_post where room = :room and state = 'waiting' and author = :author
                        """)
                .bind("room", room)
                .bind("author", author)
                .mapTo(Integer.class)
                .one();
    }

    /** A person's own that wait or were declined since. */
    List<HeldPost> of(Handle handle, UUID author, Instant since, int limit) {
        return handle.createQuery(
                        """
                        select * from held_post where author = :author and (state = 'waiting'
                          or (state = 'declined' and decided_at >= :since))
                        order by at desc, id desc limit :limit
                        """)
                .bind("author", author)
                .bind("since", since)
                .bind("limit", limit)
                .map(POST)
                .list();
    }
}
