package org.lunchroom.rooms.marks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.rooms.Message;

final class MarkStore {
    boolean react(Handle handle, Message message, Reaction reaction, UUID person, Instant at) {
        return handle.createUpdate(
                                """
                                insert into reaction (message, kind, person, room, at)
                                values (:message, :kind, :person, :room, :at)
                                on conflict do nothing
                                """)
                        .bind("message", message.id())
                        .bind("kind", reaction.text())
                        .bind("person", person)
                        .bind("room", message.room())
                        .bind("at", at)
                        .execute()
                == 1;
    }

    boolean unreact(Handle handle, UUID message, Reaction reaction, UUID person) {
        return handle.createUpdate(
                                "delete from reaction where message = :message and kind = :kind and person = :person")
                        .bind("message", message)
                        .bind("kind", reaction.text())
                        .bind("person", person)
                        .execute()
                == 1;
    }

    void save(Handle handle, Message message, UUID person, Instant at) {
        handle.createUpdate("insert into saved (person, message, room, at) values (:person, :message, :room, :at)"
                        + " on conflict do nothing")
                .bind("person", person)
                .bind("message", message.id())
                .bind("room", message.room())
                .bind("at", at)
                .execute();
    }

    void unsave(Handle handle, UUID message, UUID person) {
        handle.createUpdate("delete from saved where person = :person and message = :message")
                .bind("person", person)
                .bind("message", message)
                .execute();
    }

    List<UUID> saved(Handle handle, UUID room, UUID person, int limit) {
        return handle.createQuery(
                        """
                        select message from saved where person = :person and room = :room
                        order by at desc limit :limit
                        """)
                .bind("person", person)
                .bind("room", room)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }

    Map<UUID, List<String>> reactions(Handle handle, UUID room, UUID person, int limit) {
        var found = new LinkedHashMap<UUID, List<String>>();
        handle.createQuery(
                        """
                        select message, kind from reaction where person = :person and room = :room
                        order by at desc limit :limit
                        """)
                .bind("person", person)
                .bind("room", room)
                .bind("limit", limit)
                .map((row, context) -> found.computeIfAbsent(
                                row.getObject("message", UUID.class), id -> new ArrayList<>())
                        .add(row.getString("kind")))
                .list();
        return found;
    }
}
