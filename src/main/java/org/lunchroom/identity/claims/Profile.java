package org.lunchroom.identity.claims;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.claims.Assertion.Groups;

/** What a word that holds says about somebody: their name, roles and groups. */
public final class Profile {
    private static final int GROUP_LENGTH = 120;
    private static final int MOST_GROUPS = 200;
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private final PortalRules portal;
    private final JWTClaimsSet claims;

    public Profile(PortalRules portal, JWTClaimsSet claims) {
        this.portal = portal;
        this.claims = claims;
    }

    /** Somebody with this id at the portal. */
    public Asserted who(String subject, String name, String address) {
        return Asserted.of(portal.issuer(), subject, name, roles())
                .in(groups())
                .reachedAt(address)
                .reading(text("locale"))
                .ledBy(text("manager"));
    }

    /** A claim that is a text; null where it is none. */
    public String text(String name) {
        return claims.getClaim(name) instanceof String text ? text : null;
    }

    /** A claim without which nothing is believed. */
    public String required(String name, int limit) {
        var text = text(name);
        boolean sound = text != null
                && !text.isBlank()
                && text.length() <= limit
                && !UNSTORABLE.matcher(text).find();
        if (!sound) {
            throw new Refused(name);
        }
        return text;
    }

    /** Whether it says in which groups they are. Entra ID leaves them out of tokens where somebody is in very many. */
    public Groups said() {
        if (claim(portal.groupsClaim()) != null) {
            return Groups.SAID;
        }
        boolean elsewhere = claims.getClaim("_claim_names") instanceof Map<?, ?> names && names.containsKey("groups");
        return elsewhere || "true".equals(String.valueOf(claims.getClaim("hasgroups")))
                ? Groups.TOO_MANY
                : Groups.UNSAID;
    }

    private Set<String> roles() {
        var given = given(claim(portal.rolesClaim()));
        var roles = new HashSet<String>();
        if (!Collections.disjoint(given, portal.organisers())) {
            roles.add(Roles.ORGANISER);
        }
        if (!Collections.disjoint(given, portal.learning())) {
            roles.add(Roles.LEARNING);
        }
        if (!Collections.disjoint(given, portal.admins())) {
            roles.add(Roles.ADMIN);
        }
        return roles;
    }

    // Whole names, which may have spaces in them; what could not be kept or shown is no group.
    private Set<String> groups() {
        var claim = claim(portal.groupsClaim());
        var all = claim instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : given(claim);
        return kept(all);
    }

    /** Those of the names that can be kept and shown, at most {@value #MOST_GROUPS}. */
    public static Set<String> kept(Collection<String> names) {
        return names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= GROUP_LENGTH)
                .filter(name -> !UNSTORABLE.matcher(name).find())
                .limit(MOST_GROUPS)
                .collect(Collectors.toSet());
    }

    // By its name, else by the way to it: Keycloak's roles are at "realm_access.roles".
    private Object claim(String path) {
        Object found = claims.getClaim(path);
        if (found != null || path.indexOf('.') < 0) {
            return found;
        }
        Object inside = claims.getClaims();
        for (var step : path.split("\\.")) {
            inside = inside instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return inside;
    }

    private static List<String> given(Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return claim instanceof String one ? Arrays.asList(one.strip().split("[\\s,]+")) : List.of();
    }
}
