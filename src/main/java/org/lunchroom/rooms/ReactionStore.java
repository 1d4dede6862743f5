package org.lunchroom.rooms;

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
}
