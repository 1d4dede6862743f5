package org.lunchroom.identity.claims;

import java.time.Duration;
import java.util.Set;
import org.lunchroom.kernel.settings.Settings;

/**
 * What a portal's assertions must say, and how its roles are read.
 *
 * @param issuer what it calls itself
 * @param audience what it must call us
 * @param skew how far its clock may be off
 * @param rolesClaim the claim that lists somebody's roles or groups
 * @param groupsClaim the claim that lists the groups they may share with
 */
public record PortalRules(
        String issuer,
        String audience,
        Duration skew,
        String rolesClaim,
        String groupsClaim,
        Set<String> organisers,
        Set<String> learning,
        Set<String> admins) {
    /** As the settings say, for a portal that calls itself this; wrong values stop the start. */
    public static PortalRules of(String issuer, Settings settings) {
        return new PortalRules(
                issuer,
                settings.text("lunchroom.portal.audience", settings.baseUrl()),
                Duration.ofSeconds(settings.number("lunchroom.portal.clock.skew.seconds", 30, 0, 60)),
                settings.text("lunchroom.portal.roles.claim", "roles"),
                settings.text("lunchroom.portal.groups.claim", "groups"),
                names(settings, "lunchroom.portal.organiser.roles", "organiser"),
                names(settings, "lunchroom.portal.learning.roles", "learning"),
                names(settings, "lunchroom.portal.admin.roles", "admin"));
    }

    private static Set<String> names(Settings settings, String name, String otherwise) {
        var set = settings.list(name);
        return set.isEmpty() ? Set.of(otherwise) : Set.copyOf(set);
    }
}
