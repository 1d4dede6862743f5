package org.lunchroom.rooms;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class ReactionStore {
    Map<UUID, Map<String, Integer>> counts(Handle handle, Collection<UUID> messages) {
        var counts = new HashMap<UUID, Map<String, Integer>>();
        if (messages.isEmpty()) {
            return counts;
        }
        handle.createQuery(
                        """
                        select message, kind, count(*) as people from reaction
                        where message in (<ids>)
                        group by message, kind
                        """)
                .bindList("ids", List.copyOf(messages))
                .map((row, context) -> counts.computeIfAbsent(
                                row.getObject("message", UUID.class), id -> new TreeMap<>())
                        .put(row.getString("kind"), row.getInt("people")))
                .list();
        return counts;
    }

    /** As many reactions as a transcript counts, by nobody in particular. */
    void enter(Handle handle, UUID room, UUID message, Map<String, Integer> counts, Instant at) {
        var batch = handle.prepareBatch(
                "insert into reaction (message, kind, person, room, at) values (:message, :kind, :person, :room, :at)");
        counts.forEach((kind, count) -> {
            for (int i = 1; i <= count; i++) {
                batch.bind("message", message)
                        .bind("room", room)
                        .bind("kind", kind)
                        .bind("person", new UUID(0, i))
                        .bind("at", at)
                        .add();
            }
        });
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
