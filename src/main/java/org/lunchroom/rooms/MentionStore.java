package org.lunchroom.rooms;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class MentionStore {
    void insert(Handle handle, Message message, Map<String, UUID> mentioned) {
        if (mentioned.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("insert into mention (message, handle, person, listed, room, number)"
                + " values (:message, :handle, :person, :listed, :room, :number)");
        var listed = new HashSet<UUID>();
        mentioned.forEach((name, person) -> batch.bind("message", message.id())
                .bind("handle", name)
                .bind("listed", listed.add(person))
                .bind("person", person)
                .bind("room", message.room())
                .bind("number", message.number())
                .add());
        batch.execute();
    }

    void delete(Handle handle, UUID message) {
        handle.createUpdate("delete from mention where message = :message")
                .bind("message", message)
                .execute();
    }

    Map<UUID, Map<String, UUID>> of(Handle handle, Collection<UUID> messages) {
        var found = new HashMap<UUID, Map<String, UUID>>();
        if (messages.isEmpty()) {
            return found;
        }
        handle.createQuery("select message, handle, person from mention where message in (<messages>)")
                .bindList("messages", List.copyOf(messages))
                .map((row, context) -> found.computeIfAbsent(
                                row.getObject("message", UUID.class), id -> new HashMap<>())
                        .put(row.getString("handle"), row.getObject("person", UUID.class)))
                .list();
        return found;
    }
}
