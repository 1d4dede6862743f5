package org.lunchroom.rooms;

import java.util.UUID;

/** A person in a room. */
public record Membership(UUID room, UUID person, Role role) {
    /** False for somebody who only looks into an open room. */
    public boolean joined() {
        return role != Role.READER;
    }
}
