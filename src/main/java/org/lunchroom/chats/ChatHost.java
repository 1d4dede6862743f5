package org.lunchroom.chats;

import java.util.UUID;

/** Somebody who leads a chat: a host, or a co-moderator. Both may do the same; guests see who is which. */
public record ChatHost(UUID person, Role role) {
    /** What they are called. */
    public enum Role {
        HOST,
        COMODERATOR;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
