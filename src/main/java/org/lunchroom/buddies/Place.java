package org.lunchroom.buddies;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Somebody at a chat's door. */
record Place(UUID chat, UUID person, Side side, Set<String> languages, Instant cameAt) {
    boolean is(Side which) {
        return side == which;
    }
}
