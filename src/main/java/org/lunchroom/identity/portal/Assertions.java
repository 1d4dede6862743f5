package org.lunchroom.identity.portal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import org.lunchroom.kernel.http.Problem;

/** Reads an assertion: first that the portal's key signed it, then what it claims. */
final class Assertions {
    private static final Duration COME_BACK = Duration.ofSeconds(30);

    private final DefaultJWTProcessor<SecurityContext> signatures = new DefaultJWTProcessor<>();
    private final Claims claims;

    Assertions(PortalSettings portal, Clock clock) {
        // Only keys that fit the configured algorithm are tried: a header that says "none", or HS256 over a public key,
        // finds nothing.
        signatures.setJWSKeySelector(new JWSVerificationKeySelector<>(portal.algorithm(), Keys.of(portal)));
        // A token made for something else (a logout, an access token) is not an assertion, whoever signed it.
        signatures.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                JOSEObjectType.JWT, new JOSEObjectType("portal-assertion+jwt"), null));
        signatures.setJWTClaimsSetVerifier((set, context) -> {}); // Claims does it, against our clock
        this.claims = new Claims(portal, clock);
    }

    Assertion read(String text) {
        return claims.check(signed(text));
    }

    private JWTClaimsSet signed(String text) {
        try {
            return signatures.process(text, null);
        } catch (RateLimitReachedException e) {
            // An unknown key, asked for again and again.
            throw new Refused("key");
        } catch (KeySourceException e) {
            throw Problem.later(503, "portal-keys-away", "The portal's keys can't be read at the moment.", COME_BACK);
        } catch (ParseException e) {
            throw new Refused("form");
        } catch (BadJOSEException | JOSEException e) {
            throw new Refused("signature");
        }
    }
}
