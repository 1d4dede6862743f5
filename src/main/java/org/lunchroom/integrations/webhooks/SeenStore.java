package org.lunchroom.integrations.webhooks;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What was told last of a thing: an entry says that it changed, and not what of it did. */
final class SeenStore {
    /** Whether this is news. */
    boolean turned(Handle handle, UUID subject, String aspect, String state) {
        return update(handle, subject, aspect, state) || insert(handle, subject, aspect, state);
    }

    private static boolean update(Handle handle, UUID subject, String aspect, String state) {
        return handle.createUpdate(
                                """
                                update webhook_seen set state = :state
                                where subject = :subject and aspect = :aspect and state <> :state
                                """)
                        .bind("subject", subject)
                        .bind("aspect", aspect)
                        .bind("state", state)
                        .execute()
                == 1;
    }

    private static boolean insert(Handle handle, UUID subject, String aspect, String state) {
        return handle.createUpdate("insert into webhook_seen (subject, aspect, state)"
                                + " values (:subject, :aspect, :state) on conflict do nothing")
                        .bind("subject", subject)
                        .bind("aspect", aspect)
                        .bind("state", state)
                        .execute()
                == 1;
    }

    void clear(Handle handle) {
        handle.execute("delete from webhook_seen");
    }
}
