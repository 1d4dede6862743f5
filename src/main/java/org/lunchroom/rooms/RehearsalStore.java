package org.lunchroom.rooms;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class RehearsalStore {
    private static final String REHEARSED = "(select id from message where chat = :chat and rehearsal)";

    List<UUID> of(Handle handle, UUID chat) {
        return handle.createQuery("select id from message where chat = :chat and rehearsal order by number")
                .bind("chat", chat)
                .mapTo(UUID.class)
                .list();
    }

    /** Leaves no row behind; answers with what there was. */
    List<UUID> drop(Handle handle, UUID chat) {
        var ids = of(handle, chat);
        if (ids.isEmpty()) {
            return ids;
        }
        for (var table : List.of("reaction", "saved", "mention")) {
            execute(handle, "delete from " + table + " where message in " + REHEARSED, chat);
        }
        // Somebody may have replied to or quoted one later on.
        execute(handle, "update message set reply_to = null where reply_to in " + REHEARSED, chat);
        execute(handle, "update message set quote_of = null where quote_of in " + REHEARSED, chat);
        execute(handle, "delete from message where chat = :chat and rehearsal", chat);
        return ids;
    }

    private static void execute(Handle handle, String sql, UUID chat) {
        handle.createUpdate(sql).bind("chat", chat).execute();
    }
}
