package org.lunchroom.identity.portal;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Roles;

/** What an assertion must claim to be believed, and what it says about somebody. */
final class Claims {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int SUBJECT_LENGTH = 255;
    private static final int ID_LENGTH = 512;
    private static final int GROUP_LENGTH = 120;
    private static final int MOST_GROUPS = 200;
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private final PortalRules portal;
    private final Clock clock;

    Claims(PortalRules portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    Assertion check(JWTClaimsSet claims) {
        require(portal.issuer().equals(claims.getIssuer()), "issuer");
        // Exactly us: one that is also for somebody else could be theirs, used on us.
        require(List.of(portal.audience()).equals(claims.getAudience()), "audience");
        var until = checkTimes(claims);
        var subject = text(claims, "sub", SUBJECT_LENGTH);
        var name = claims.getClaim("name") instanceof String given ? given : "";
        var address = claims.getClaim("email") instanceof String claimed ? claimed : null;
        var language = claims.getClaim("locale") instanceof String claimed ? claimed : null;
        var who = Asserted.of(portal.issuer(), subject, name, roles(claims))
                .in(groups(claims))
                .reachedAt(address)
                .reading(language);
        return new Assertion(who, text(claims, "jti", ID_LENGTH), until);
    }

    private Instant checkTimes(JWTClaimsSet claims) {
        var now = clock.instant();
        var issued = required(claims.getIssueTime());
        var expires = required(claims.getExpirationTime());
        require(!issued.isAfter(now.plus(portal.skew())), "issued-in-future");
        require(expires.isAfter(now.minus(portal.skew())), "expired");
        require(expires.isAfter(issued) && !expires.isAfter(issued.plus(LONGEST)), "lives-too-long");
        var notBefore = claims.getNotBeforeTime();
        require(notBefore == null || !notBefore.toInstant().isAfter(now.plus(portal.skew())), "not-yet-valid");
        return expires.plus(portal.skew());
    }

    private Set<String> roles(JWTClaimsSet claims) {
        var given = given(claims.getClaim(portal.rolesClaim()));
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
    private Set<String> groups(JWTClaimsSet claims) {
        var claim = claims.getClaim(portal.groupsClaim());
        var all = claim instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : given(claim);
        return all.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= GROUP_LENGTH)
                .filter(name -> !UNSTORABLE.matcher(name).find())
                .limit(MOST_GROUPS)
                .collect(Collectors.toSet());
    }

    private static List<String> given(Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return claim instanceof String one ? Arrays.asList(one.strip().split("[\\s,]+")) : List.of();
    }

    private static String text(JWTClaimsSet claims, String name, int limit) {
        try {
            var text = claims.getStringClaim(name);
            require(text != null && !text.isBlank() && text.length() <= limit, name);
            require(!UNSTORABLE.matcher(text).find(), name);
            return text;
        } catch (ParseException e) {
            throw new Refused(name);
        }
    }

    private static Instant required(Date date) {
        require(date != null, "times");
        return date.toInstant();
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new Refused(reason);
        }
    }
}
