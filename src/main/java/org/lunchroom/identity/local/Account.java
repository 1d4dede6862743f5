package org.lunchroom.identity.local;

import java.util.UUID;

record Account(UUID id, String name, String displayName, String role, String passwordHash) {
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
