package org.lunchroom.identity;

import java.util.Set;
import java.util.UUID;

/**
 * Whoever is calling, after sign-in.
 *
 * @param person their id here
 * @param name how they are called on screens
 * @param roles what the portal or the local account says they are: "member", "organiser", "admin"; a guest of the day is "guest" and nothing else
 */
public record Viewer(UUID person, String name, Set<String> roles) {
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Whether they are a guest of the day: in one room, without an account. */
    public boolean guest() {
        return is(Roles.GUEST);
    }
}
