package org.lunchroom.identity.session;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.identity.Initials;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;

/**
 * What a page needs to know of its own viewer.
 *
 * @param groups of the portal, which they may share with
 */
public record Me(
        UUID id,
        String name,
        String initials,
        List<String> roles,
        List<String> permissions,
        List<String> groups,
        boolean demo) {
    private static final Set<Permission> NOT_WORTH_SAYING =
            Set.of(Permission.PUBLIC, Permission.IN_ROOM, Permission.SIGNED_IN, Permission.DEMO);

    static Me of(Viewer viewer, Collection<String> groups, boolean demo) {
        var permissions = Arrays.stream(Permission.values())
                .filter(permission -> !NOT_WORTH_SAYING.contains(permission))
                .filter(permission -> Roles.may(viewer.roles(), permission))
                .map(Permission::id)
                .toList();
        return new Me(
                viewer.person(),
                viewer.name(),
                Initials.of(viewer.name()),
                viewer.roles().stream().sorted().toList(),
                permissions,
                List.copyOf(groups),
                demo);
    }
}
