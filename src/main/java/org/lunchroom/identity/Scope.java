package org.lunchroom.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a personal access token is good for. A scope only narrows: whatever its person may not do, the token may not
 * either. Those that are permissions of their own have the permission's id.
 */
public enum Scope {
    /** Any token will do; nobody asks for it. */
    ANY("any"),
    /** Read rooms, chats, recaps, polls and Q&A. */
    ROOMS_READ("rooms:read"),
    /** Write in rooms as a participant does. */
    ROOMS_POST("rooms:post"),
    /** Host: plan and run chats, curate, moderate, where its person does. */
    CHATS_HOST("chats:host"),
    /** Read bookmarks, shelves and digests. */
    BOOKMARKS_READ("bookmarks:read"),
    /** Save bookmarks and prepare digests. */
    BOOKMARKS_WRITE("bookmarks:write"),
    /** Read courses, goals, ideas and results. */
    LEARNING_READ("learning:read"),
    /** Write them. */
    LEARNING_WRITE("learning:write"),
    ROOM_CREATE(Permission.ROOM_CREATE),
    REPORTS(Permission.REPORTS),
    METRICS(Permission.METRICS),
    BACKUP(Permission.BACKUP),
    AUDIT_CHECK(Permission.AUDIT_CHECK),
    SEARCH_REBUILD(Permission.SEARCH_REBUILD),
    ADMIN(Permission.ADMIN);

    private final String id;
    private final Permission permission;

    Scope(String id) {
        this.id = id;
        this.permission = Permission.SIGNED_IN;
    }

    Scope(Permission permission) {
        this.id = permission.id();
        this.permission = permission;
    }

    /** As callers write it. */
    public String id() {
        return id;
    }

    /** Those that somebody with these roles may give to a token. */
    public static List<Scope> offered(Collection<String> roles) {
        return Arrays.stream(values())
                .filter(scope -> scope != ANY && Roles.may(roles, scope.permission))
                .toList();
    }

    public static Optional<Scope> of(String id) {
        return Arrays.stream(values())
                .filter(scope -> scope != ANY && scope.id.equals(id))
                .findFirst();
    }

    /** The scope that is this permission; empty for those that everybody has. */
    public static Optional<Scope> of(Permission permission) {
        return of(permission.id());
    }

    /** What is left of somebody's roles when they come with these scopes: of an admin without "admin", a member. */
    public static Set<String> narrowed(Collection<String> roles, Collection<Scope> scopes) {
        var left = new TreeSet<String>();
        Stream.of(Roles.MEMBER, Roles.BOT).filter(roles::contains).forEach(left::add);
        scopes.forEach(scope -> scope.role(roles).ifPresent(left::add));
        return left.contains(Roles.ADMIN) ? Set.copyOf(Roles.held(left)) : Set.copyOf(left);
    }

    // The smallest role that has the permission, if one of those held has it.
    private Optional<String> role(Collection<String> roles) {
        if (!Roles.may(roles, permission)) {
            return Optional.empty();
        }
        return switch (this) {
            case ROOM_CREATE -> Optional.of(Roles.ORGANISER);
            case REPORTS -> Optional.of(Roles.LEARNING);
            case METRICS -> Optional.of(Roles.OBSERVER);
            case BACKUP, AUDIT_CHECK, SEARCH_REBUILD -> Optional.of(Roles.KEEPER);
            case ADMIN -> Optional.of(Roles.ADMIN);
            default -> Optional.empty();
        };
    }
}
