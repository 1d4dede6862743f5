package org.lunchroom.thanks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class ThanksStore {
    private static final int MOST = 100;

    void insert(Handle handle, Word word) {
        handle.createUpdate(
                        """
                        insert into thanks (id, giver, receiver, reason, audience, at)
                        values (:id, :giver, :receiver, :reason, :audience, :at)
                        """)
                .bind("id", word.id())
                .bind("giver", word.giver())
                .bind("receiver", word.receiver())
                .bind("reason", word.reason())
                .bind("audience", word.audience())
                .bind("at", word.at())
                .execute();
    }

    Optional<Word> find(Handle handle, UUID id) {
        return all(handle, List.of(id)).stream().findFirst();
    }

    List<Word> all(Handle handle, Collection<UUID> ids) {
        return handle.createQuery("select * from thanks where id in (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map(ConstructorMapper.of(Word.class))
                .list();
    }

    /** The newest of somebody: given, or got. */
    List<Word> of(Handle handle, UUID person, boolean given) {
        return handle.createQuery("select * from thanks where " + (given ? "giver" : "receiver")
                        + " = :person order by at desc, id limit :limit")
                .bind("person", person)
                .bind("limit", MOST)
                .map(ConstructorMapper.of(Word.class))
                .list();
    }

    int givenSince(Handle handle, UUID person, Instant since) {
        return handle.createQuery("select count(*) from thanks where giver = :person and at >= :since")
                .bind("person", person)
                .bind("since", since)
                .mapTo(Integer.class)
                .one();
    }

    void show(Handle handle, UUID id, String audience) {
        handle.createUpdate("update thanks set audience = :audience where id = :id")
                .bind("id", id)
                .bind("audience", audience)
                .execute();
    }

    void delete(Handle handle, UUID id) {
        handle.createUpdate("delete from thanks where id = :id").bind("id", id).execute();
    }
}
