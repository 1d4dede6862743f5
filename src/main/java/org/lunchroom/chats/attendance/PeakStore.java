package org.lunchroom.chats.attendance;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class PeakStore {
    void raise(Handle handle, UUID chat, int there) {
        handle.createUpdate("update chat set peak_present = :there where id = :chat and peak_present < :there")
                .bind("there", there)
                .bind("chat", chat)
                .execute();
    }
}
