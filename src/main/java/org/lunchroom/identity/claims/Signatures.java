package org.lunchroom.identity.claims;

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
import java.time.Duration;
import java.util.Set;
import org.lunchroom.kernel.http.Problem;

/** Looks whether a key signed a word, and by an algorithm that was settled before the word came. */
public final class Signatures {
    private static final Duration COME_BACK = Duration.ofSeconds(30);

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /** @param types what its header may call it; null among them: it need not */
    public Signatures(Set<JWSAlgorithm> algorithms, JWKSource<SecurityContext> keys, JOSEObjectType... types) {
        // Only keys that fit a settled algorithm are tried: a header that says "none", or HS256 over a public key,
        // finds nothing.
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithms, keys));
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(types));
        processor.setJWTClaimsSetVerifier((set, context) -> {}); // whoever asks does it, against our clock
    }

    /** What is claimed, once the signature holds. */
    public JWTClaimsSet signed(String text) {
        try {
            return processor.process(text, null);
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
