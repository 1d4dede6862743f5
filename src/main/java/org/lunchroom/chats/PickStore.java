package org.lunchroom.chats;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class PickStore {
    /** Removed messages stay picked and are not listed, so that undoing the removal brings them back. */
    List<UUID> of(Handle handle, UUID chat) {
        return handle.createQuery(
                        """
                        select chat_pick.message from chat_pick join message on message.id = chat_pick.message
                        where chat_pick.chat = :chat and message.removed_at is null
                        order by chat_pick.at, chat_pick.message
                        """)
                .bind("chat", chat)
                .mapTo(UUID.class)
                .list();
    }

    boolean add(Handle handle, UUID chat, UUID message, UUID person, Instant now) {
        return handle.createUpdate("insert into chat_pick (chat, message, person, at)"
                                + " values (:chat, :message, :person, :now) on conflict do nothing")
                        .bind("chat", chat)
                        .bind("message", message)
                        .bind("person", person)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    boolean remove(Handle handle, UUID chat, UUID message) {
        return handle.createUpdate("delete from chat_pick where chat = :chat and message = :message")
                        .bind("chat", chat)
                        .bind("message", message)
                        .execute()
                == 1;
    }
}
