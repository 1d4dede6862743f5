package org.lunchroom.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What a role may do in the whole installation. What somebody may do in one room comes from their membership there. */
public final class Roles {
    public static final String MEMBER = "member";
    public static final String ORGANISER = "organiser";
    public static final String ADMIN = "admin";

    /** In charge of learning: reads what it came to, in numbers. */
    public static final String LEARNING = "learning";

    /** Somebody without an account, in one room and for one day; nothing that is not open to them by name is. */
    public static final String GUEST = "guest";

    /** A program that posts under a name of its own, where hosts let it in. */
    public static final String BOT = "bot";

    /** What machines are: whoever collects figures, and whoever keeps the server's files. */
    public static final String OBSERVER = "observer";

    public static final String KEEPER = "keeper";

    private static final Set<String> OF_PEOPLE = Set.of(MEMBER, ORGANISER, LEARNING, ADMIN);
    private static final Map<String, Set<Permission>> MAY = Map.of(
            GUEST, Set.of(Permission.IN_ROOM),
            BOT, Set.of(Permission.IN_ROOM, Permission.SIGNED_IN),
            MEMBER, Set.of(Permission.IN_ROOM, Permission.SIGNED_IN),
            ORGANISER, Set.of(Permission.IN_ROOM, Permission.SIGNED_IN, Permission.ROOM_CREATE),
            LEARNING, Set.of(Permission.IN_ROOM, Permission.SIGNED_IN, Permission.REPORTS),
            ADMIN,
                    Set.of(
                            Permission.REPORTS,
                            Permission.IN_ROOM,
                            Permission.SIGNED_IN,
                            Permission.ROOM_CREATE,
                            Permission.METRICS,
                            Permission.BACKUP,
                            Permission.AUDIT_CHECK,
                            Permission.SEARCH_REBUILD,
                            Permission.ADMIN),
            OBSERVER, Set.of(Permission.METRICS),
            KEEPER,
                    Set.of(
                            Permission.BACKUP,
                            Permission.AUDIT_CHECK,
                            Permission.SEARCH_REBUILD,
                            Permission.FIRST_ADMIN));

    private Roles() {}

    /** The roles of people among the given ones and those they include: everybody is a member, an admin is an organiser. */
    public static Set<String> held(Collection<String> given) {
        var held = new TreeSet<>(given);
        held.retainAll(OF_PEOPLE);
        held.add(MEMBER);
        if (held.contains(ADMIN)) {
            held.add(ORGANISER);
        }
        return Set.copyOf(held);
    }

    /** What somebody is who is not calling now, as far as their id tells: no more than a member, or a guest of the day. */
    public static Set<String> atLeast(UUID person) {
        return Set.of(GuestIds.isOne(person) ? GUEST : MEMBER);
    }

    /** Whether one of the roles includes the permission. */
    public static boolean may(Collection<String> roles, Permission permission) {
        return roles.stream().anyMatch(role -> MAY.getOrDefault(role, Set.of()).contains(permission));
    }
}
