package org.lunchroom.identity.portal;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.lunchroom.identity.claims.Assertion;
import org.lunchroom.identity.claims.PortalRules;
import org.lunchroom.identity.claims.Profile;
import org.lunchroom.identity.claims.Refused;

/** What an assertion must claim to be believed. */
final class Claims {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int SUBJECT_LENGTH = 255;
    private static final int ID_LENGTH = 512;

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
        var profile = new Profile(portal, claims);
        var subject = profile.required("sub", SUBJECT_LENGTH);
        var name = profile.text("name");
        var who = profile.who(subject, name == null ? "" : name, profile.text("email"));
        return new Assertion(who, profile.required("jti", ID_LENGTH), until, profile.said());
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
