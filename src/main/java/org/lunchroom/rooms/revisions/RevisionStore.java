package org.lunchroom.rooms.revisions;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class RevisionStore {
    boolean edit(Handle handle, UUID message, String words, Instant at) {
        return handle.createUpdate(
                                "update message set words = :words, edited_at = :at where id = :id and removed_at is null")
                        .bind("words", words)
                        .bind("at", at)
                        .bind("id", message)
                        .execute()
                == 1;
    }

    boolean remove(Handle handle, UUID message, UUID by, Instant at) {
        return handle.createUpdate(
                                """
                                update message set removed_at = :at, removed_by = :by
                                where id = :id and removed_at is null
                                """)
                        .bind("at", at)
                        .bind("by", by)
                        .bind("id", message)
                        .execute()
                == 1;
    }

    /** Nothing comes back of a message whose words are forgotten. */
    boolean restore(Handle handle, UUID message) {
        return handle.createUpdate(
                                """
                                update message set removed_at = null, removed_by = null
                                where id = :id and removed_at is not null and words <> '' and set_aside is null
                                """)
                        .bind("id", message)
                        .execute()
                == 1;
    }

    /** Out of everybody's sight, with its words kept; false when it is so already. */
    boolean setAside(Handle handle, UUID message, String how, String reason, UUID by, Instant at) {
        return handle.createUpdate(
                                """
                                update message set removed_at = :at, removed_by = :by, set_aside = :how,
                                  aside_reason = :reason
                                where id = :id and removed_at is null
                                """)
                        .bind("at", at)
                        .bind("by", by)
                        .bind("how", how)
                        .bind("reason", reason)
                        .bind("id", message)
                        .execute()
                == 1;
    }

    boolean putBack(Handle handle, UUID message) {
        return handle.createUpdate(
                                """
                                update message set removed_at = null, removed_by = null, set_aside = null,
                                  aside_reason = null
                                where id = :id and set_aside is not null
                                """)
                        .bind("id", message)
                        .execute()
                == 1;
    }

    /** What was set aside is its author's to remove for good. */
    boolean giveUp(Handle handle, UUID message, UUID author, Instant at) {
        return handle.createUpdate(
                                """
                                update message set removed_at = :at, removed_by = :author, set_aside = null,
                                  aside_reason = null
                                where id = :id and author = :author and set_aside is not null
                                """)
                        .bind("at", at)
                        .bind("author", author)
                        .bind("id", message)
                        .execute()
                == 1;
    }

    void forget(Handle handle, UUID message) {
        int forgotten = handle.createUpdate("update message set words = '' where id = :id and removed_at is not null")
                .bind("id", message)
                .execute();
        if (forgotten == 1) {
            for (var table : new String[] {"reaction", "saved", "mention"}) {
                handle.createUpdate("delete from " + table + " where message = :id")
                        .bind("id", message)
                        .execute();
            }
        }
    }
}
