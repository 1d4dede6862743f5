package org.lunchroom.communities.topics.help;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

final class RequestStore {
    void insert(Handle handle, UUID topic, UUID person, Instant at) {
        handle.createUpdate("insert into topic_request (topic, person, at) values (:topic, :person, :at)"
                        + " on conflict do nothing")
                .bind("topic", topic)
                .bind("person", person)
                .bind("at", at)
                .execute();
    }

    /** False where the person was not asked, or has said so before. */
    boolean decline(Handle handle, UUID topic, UUID person, Instant at) {
        return handle.createUpdate("update topic_request set declined_at = :at"
                                + " where topic = :topic and person = :person and declined_at is null")
                        .bind("topic", topic)
                        .bind("person", person)
                        .bind("at", at)
                        .execute()
                == 1;
    }

    Set<UUID> everAsked(Handle handle, UUID topic) {
        return handle.createQuery("select person from topic_request where topic = :topic")
                .bind("topic", topic)
                .mapTo(UUID.class)
                .set();
    }

    Map<UUID, Integer> counts(Handle handle, Collection<UUID> topics) {
        return handle.createQuery(
                        """
                        select topic, count(*) as asked from topic_request
                        where topic in (<ids>) and declined_at is null
                        group by topic
                        """)
                .bindList("ids", List.copyOf(topics))
                .map((row, context) -> Map.entry(row.getObject("topic", UUID.class), row.getInt("asked")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Questions of a room that wait, and that this person was asked to help with. */
    List<UUID> open(Handle handle, UUID room, UUID person) {
        return handle.createQuery(
                        """
                        select t.id from topic_request r join topic t on t.id = r.topic join message m on m.id = t.message
                          left join message a on a.id = t.accepted and a.removed_at is null
                        where r.person = :person and r.declined_at is null and t.room = :room and t.state = 'open'
                          and a.id is null and m.removed_at is null
                          and not exists (select 1 from message b
                            where b.reply_to = t.message and b.author = :person and b.removed_at is null)
                        order by t.opened_at, t.id
                        """)
                .bind("person", person)
                .bind("room", room)
                .mapTo(UUID.class)
                .list();
    }
}
