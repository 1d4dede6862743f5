package org.lunchroom.integrations.lti.launching;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.lunchroom.identity.Digest;
import org.lunchroom.integrations.lti.platforms.Platform;
import org.lunchroom.integrations.lti.platforms.Platforms;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;

/**
 * Reads the message that a platform sends for a launch that began here: that the platform signed it, just now, for us and
 * for this launch, and that it was not read before.
 */
@Singleton
public class Messages {
    private static final int LONGEST = 16 * 1024;
    private static final Duration SKEW = Duration.ofSeconds(30);
    // Platforms sign for a minute to an hour; what was signed longer ago than this is not "just now".
    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final Duration LONGEST_LIFE = Duration.ofHours(2);

    private final Database database;
    private final Platforms platforms;
    private final PlatformKeys keys;
    private final Clock clock;
    private final String base;
    private final StartStore store = new StartStore();

    @Inject
    public Messages(
            Database database, Platforms platforms, PlatformKeys keys, @MachineTime Clock clock, Settings settings) {
        this.database = database;
        this.platforms = platforms;
        this.keys = keys;
        this.clock = clock;
        this.base = settings.baseUrl();
    }

    /** What is launched, once. */
    public Launch read(String state, String message, String agent) throws Refused {
        Refused.unless(state != null && message != null && message.length() <= LONGEST, "no-message");
        var now = clock.instant();
        var start = database.read(handle -> store.find(handle, Digest.of(state), now))
                .orElseThrow(() -> new Refused("state-unknown"));
        Refused.unless(start.agentHash().equals(Digest.of(agent)), "other-browser");
        var platform = platforms.known(start.platform()).orElseThrow(() -> new Refused("platform-gone"));
        var claims = signed(platform, message);
        checkSender(platform, claims);
        checkTimes(claims, now);
        Refused.unless(start.nonceHash().equals(Digest.of(text(claims, "nonce"))), "nonce");
        var launch = Launch.of(platform, claims);
        checkPlace(start, launch);
        Refused.unless(database.write(handle -> store.use(handle, start)), "used-before");
        return launch;
    }

    private JWTClaimsSet signed(Platform platform, String message) throws Refused {
        var signatures = new DefaultJWTProcessor<SecurityContext>();
        // This algorithm and no other: "none", or HS256 over a public key, finds no key.
        signatures.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys.at(platform.keysUrl())));
        signatures.setJWTClaimsSetVerifier((set, context) -> {}); // against our clock, below
        try {
            return signatures.process(message, null);
        } catch (RemoteKeySourceException e) {
            throw new Refused("keys-away");
        } catch (KeySourceException e) {
            throw new Refused("key-unknown");
        } catch (ParseException e) {
            throw new Refused("form");
        } catch (BadJOSEException | JOSEException e) {
            throw new Refused("signature");
        }
    }

    private static void checkSender(Platform platform, JWTClaimsSet claims) throws Refused {
        Refused.unless(platform.issuer().equals(claims.getIssuer()), "issuer");
        Refused.unless(claims.getAudience().contains(platform.clientId()), "audience");
        var party = claims.getClaim("azp");
        // One that is for several has to say that it was made for us.
        Refused.unless(
                party == null
                        ? claims.getAudience().size() == 1
                        : platform.clientId().equals(party),
                "azp");
    }

    private static void checkTimes(JWTClaimsSet claims, Instant now) throws Refused {
        var issued = moment(claims.getIssueTime(), "iat");
        var expires = moment(claims.getExpirationTime(), "exp");
        Refused.unless(!issued.isAfter(now.plus(SKEW)), "issued-in-future");
        Refused.unless(issued.isAfter(now.minus(OLDEST)), "too-old");
        Refused.unless(expires.isAfter(now.minus(SKEW)), "expired");
        Refused.unless(!expires.isAfter(issued.plus(LONGEST_LIFE)), "lives-too-long");
        var from = claims.getNotBeforeTime();
        Refused.unless(from == null || !from.toInstant().isAfter(now.plus(SKEW)), "not-yet-valid");
    }

    private void checkPlace(Start start, Launch launch) throws Refused {
        boolean named = start.deployment() == null || start.deployment().equals(launch.deployment());
        Refused.unless(
                named && List.copyOf(platforms.deployments(launch.platform())).contains(launch.deployment()),
                "deployment");
        Refused.unless(
                start.targetLink().equals(launch.targetLink()) && TargetLink.isOurs(launch.targetLink(), base),
                "target-link");
    }

    private static String text(JWTClaimsSet claims, String name) throws Refused {
        Refused.unless(claims.getClaim(name) instanceof String, name);
        return (String) claims.getClaim(name);
    }

    private static Instant moment(Date date, String name) throws Refused {
        Refused.unless(date != null, name);
        return date.toInstant();
    }
}
