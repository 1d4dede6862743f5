package org.lunchroom.identity.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.lunchroom.identity.claims.Assertion;
import org.lunchroom.identity.claims.PortalRules;
import org.lunchroom.identity.claims.Profile;
import org.lunchroom.identity.claims.Refused;
import org.lunchroom.identity.portals.Portal;

/** A provider's token, once its signature holds: whether it is for us, of a person, and of whom. */
final class Bearer {
    private static final int SUBJECT_LENGTH = 255;
    private static final String SERVICE = "service-account-";

    private final Portal portal;
    private final PortalRules rules;
    private final JWTClaimsSet claims;
    private final Profile profile;
    private final Optional<String> tenant;

    Bearer(Portal portal, PortalRules rules, JWTClaimsSet claims) {
        this.portal = portal;
        this.rules = rules;
        this.claims = claims;
        this.profile = new Profile(rules, claims);
        this.tenant = Entra.tenant(portal.issuer());
    }

    Assertion checked(Clock clock) {
        var issuer = claims.getIssuer();
        require(issuer != null && Entra.kept(issuer).contains(portal.issuer()), "issuer");
        require(tenant.isEmpty() || tenant.get().equals(profile.text("tid")), "issuer");
        boolean forUs = !Collections.disjoint(portal.provider().audiences(), claims.getAudience());
        require(forUs, "audience");
        checkScope();
        var until = checkTimes(clock);
        refuseMachines();
        var subject = profile.required(tenant.isPresent() ? "oid" : "sub", SUBJECT_LENGTH);
        return new Assertion(profile.who(subject, name(), address()), null, until, profile.said());
    }

    // A token that Entra ID gave to a program, on nobody's behalf, holds no scope at all.
    private void checkScope() {
        var held = Stream.of("scp", "scope")
                .map(profile::text)
                .filter(text -> text != null && !text.isBlank())
                .flatMap(text -> Arrays.stream(text.strip().split("\\s+")))
                .toList();
        var wanted = portal.provider().scope();
        require(wanted.isEmpty() || held.contains(wanted), "scope");
        require(tenant.isEmpty() || !held.isEmpty(), "scope");
    }

    private Instant checkTimes(Clock clock) {
        var now = clock.instant();
        require(claims.getExpirationTime() != null, "times");
        var expires = claims.getExpirationTime().toInstant();
        require(isPast(claims.getIssueTime(), now), "issued-in-future");
        require(expires.isAfter(now.minus(rules.skew())), "expired");
        require(isPast(claims.getNotBeforeTime(), now), "not-yet-valid");
        return expires.plus(rules.skew());
    }

    private boolean isPast(Date date, Instant now) {
        return date == null || !date.toInstant().isAfter(now.plus(rules.skew()));
    }

    private void refuseMachines() {
        var user = profile.text("preferred_username");
        boolean program = "app".equals(profile.text("idtyp")) || (user != null && user.startsWith(SERVICE));
        require(!program, "not-a-person");
        // A provider's sign-out is signed by the same key.
        require(claims.getClaim("events") == null, "bearer-type");
    }

    private String name() {
        return Stream.of("name", "preferred_username", "upn", "unique_name")
                .map(profile::text)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("");
    }

    // Whoever may write any address into their profile would get the mail, and the courses, of somebody else.
    private String address() {
        boolean verified = Stream.of("email_verified", "xms_edov")
                .map(claims::getClaim)
                .anyMatch(said -> "true".equals(String.valueOf(said)) || "1".equals(String.valueOf(said)));
        return verified ? profile.text("email") : null;
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new Refused(reason);
        }
    }
}
