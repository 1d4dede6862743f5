package org.lunchroom.rooms.talk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class TalkStore {
    /** Of the newest so many messages, however long the room is. */
    private static final int LOOKED_AT = 2_000;

    List<Talk> since(Handle handle, UUID room, Instant since, int limit) {
        return handle.createQuery(
                        """
                        select message, reactions, replies from (
                          select m.id as message, m.number,
                            (select count(*) from reaction r where r.message = m.id) as reactions,
                            (select count(*) from message x
                             where x.reply_to = m.id and x.removed_at is null and x.author <> m.author) as replies
                          from (select id, author, number, at, removed_at from message
                                where room = :room and rehearsal = false
                                order by room desc, rehearsal desc, number desc limit :lookedAt) m
                          where m.at >= :since and m.removed_at is null) talk
                        where reactions + replies > 0
                        order by reactions + 2 * replies desc, number desc limit :limit
                        """)
                .bind("room", room)
                .bind("since", since)
                .bind("lookedAt", LOOKED_AT)
                .bind("limit", limit)
                .map(ConstructorMapper.of(Talk.class))
                .list();
    }

    /** The same for these messages, whatever their time; those that nobody answered to are left out. */
    List<Talk> of(Handle handle, List<UUID> messages) {
        return handle.createQuery(
                        """
                        select m.id as message,
                          (select count(*) from reaction r where r.message = m.id) as reactions,
                          (select count(*) from message x
                           where x.reply_to = m.id and x.removed_at is null and x.author <> m.author) as replies
                        from message m where m.id in (<messages>) and m.removed_at is null
                        """)
                .bindList("messages", messages)
                .map(ConstructorMapper.of(Talk.class))
                .list();
    }

    List<UUID> by(Handle handle, Collection<UUID> authors, Collection<UUID> rooms, Instant since, int limit) {
        return handle.createQuery(
                        """
                        select id from message
                        where author in (<authors>) and room in (<rooms>) and at >= :since
                          and removed_at is null and rehearsal = false
                        order by at desc, id limit :limit
                        """)
                .bindList("authors", List.copyOf(authors))
                .bindList("rooms", List.copyOf(rooms))
                .bind("since", since)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }

    List<UUID> authors(Handle handle, UUID room, Instant since, int limit) {
        return handle.createQuery(
                        """
                        select author from (
                          select author, number from message
                          where room = :room and rehearsal = false and at >= :since and removed_at is null
                          order by room desc, rehearsal desc, number desc limit :lookedAt) newest
                        group by author order by max(number) desc limit :limit
                        """)
                .bind("room", room)
                .bind("since", since)
                .bind("lookedAt", LOOKED_AT)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }
}
