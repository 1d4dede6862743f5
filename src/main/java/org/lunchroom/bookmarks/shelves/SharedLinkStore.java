package org.lunchroom.bookmarks.shelves;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.rooms.Message;

final class SharedLinkStore {
    private static final List<String> TABLES = List.of("shared_link", "shared_tag");

    void insert(Handle handle, Message message, int place, UUID page) {
        handle.createUpdate(
                        """
                        insert into shared_link (message, place, room, page, person, at)
                        values (:id, :place, :room, :page, :author, :at)
                        """)
                .bindMethods(message)
                .bind("place", place)
                .bind("page", page)
                .execute();
    }

    void tag(Handle handle, UUID message, Collection<String> tags) {
        for (var tag : tags) {
            handle.createUpdate(
                            """
                            insert into shared_tag (message, tag, folded) values (:message, :tag, :folded)
                            on conflict do nothing
                            """)
                    .bind("message", message)
                    .bind("tag", tag)
                    .bind("folded", BookmarkTag.folded(tag))
                    .execute();
        }
    }

    void forget(Handle handle, Collection<UUID> messages) {
        for (var table : TABLES) {
            if (!messages.isEmpty()) {
                handle.createUpdate("delete from <table> where message in (<messages>)")
                        .define("table", table)
                        .bindList("messages", List.copyOf(messages))
                        .execute();
            }
        }
    }

    void forgetAll(Handle handle) {
        for (var table : TABLES) {
            handle.createUpdate("delete from <table>").define("table", table).execute();
        }
    }
}
