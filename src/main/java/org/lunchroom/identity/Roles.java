package org.lunchroom.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a role may do in the whole installation. What somebody may do in one room comes from their membership there. */
public final class Roles {
    public static final String MEMBER = "member";
    public static final String ORGANISER = "organiser";
    public static final String ADMIN = "admin";

    private static final Map<String, Set<Permission>> MAY = Map.of(
            MEMBER, Set.of(Permission.SIGNED_IN),
            ORGANISER, Set.of(Permission.SIGNED_IN, Permission.ROOM_CREATE),
            ADMIN, Set.of(Permission.SIGNED_IN, Permission.ROOM_CREATE, Permission.ADMIN));

    private Roles() {}

    /** The known ones among the given roles and those they include: everybody is a member, an admin is an organiser. */
    public static Set<String> held(Collection<String> given) {
        var held = new TreeSet<>(given);
        held.retainAll(MAY.keySet());
        held.add(MEMBER);
        if (held.contains(ADMIN)) {
            held.add(ORGANISER);
        }
        return Set.copyOf(held);
    }

    /** Whether one of the roles includes the permission. */
    public static boolean may(Collection<String> roles, Permission permission) {
        return roles.stream().anyMatch(role -> MAY.getOrDefault(role, Set.of()).contains(permission));
    }
}
