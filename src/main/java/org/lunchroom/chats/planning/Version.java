package org.lunchroom.chats.planning;

import jakarta.ws.rs.core.EntityTag;
import org.lunchroom.chats.Chat;
import org.lunchroom.kernel.http.Problem;

/** Which version of a chat an edit starts from: two hosts who edit at once must not overwrite each other. */
public final class Version {
    private Version() {}

    /** For the ETag header. */
    public static EntityTag tag(Chat chat) {
        return new EntityTag(String.valueOf(chat.version()));
    }

    /** Refuses an edit that started from another version than the one there is. */
    static void check(Chat chat, String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "if-match-needed", "Send If-Match with the ETag that your edit starts from.");
        }
        if (!ifMatch.strip().equals("\"" + chat.version() + "\"")) {
            throw Problem.of(412, "edited-meanwhile", "Somebody else has edited this chat since you opened it.");
        }
    }
}
