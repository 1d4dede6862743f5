package org.lunchroom.identity.portal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
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

    // A token made for something else (a logout, an access token) is not an assertion, whoever signed it.
    private static final JOSEObjectType[] TYPES = {JOSEObjectType.JWT, new JOSEObjectType("portal-assertion+jwt"), null
    };

    private final DefaultJWTProcessor<SecurityContext> signatures = new DefaultJWTProcessor<>();
    private final Claims claims;

    /** Of the portal of the settings. */
    Assertions(PortalSettings portal, Clock clock) {
        this(portal.algorithm(), Keys.of(portal), new Claims(portal.rules(), clock), TYPES);
    }

    Assertions(JWSAlgorithm algorithm, JWKSource<SecurityContext> keys, Claims claims, JOSEObjectType... types) {
        // Only keys that fit the configured algorithm are tried: a header that says "none", or HS256 over a public key,
        // finds nothing.
        signatures.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithm, keys));
        signatures.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(types));
        signatures.setJWTClaimsSetVerifier((set, context) -> {}); // Claims does it, against our clock
        this.claims = claims;
    }

    Assertion read(String text) {
        return claims.check(signed(text));
    }

    /** What is claimed, once the signature holds. */
    JWTClaimsSet signed(String text) {
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
