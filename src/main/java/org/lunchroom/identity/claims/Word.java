package org.lunchroom.identity.claims;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Optional;

/**
 * An assertion as it came, before anything of it is believed.
 *
 * @param type what its header calls it; null where it does not
 * @param key the name of the key that it says signed it; null where it does not
 * @param issuer who it says signed it; null where it does not
 * @param origin the page that it says it is for; null where it does not
 */
public record Word(String text, String type, String key, String algorithm, String issuer, String origin) {
    /** @throws Refused when it is no signed token */
    public static Word of(String text) {
        try {
            var token = SignedJWT.parse(text);
            var header = token.getHeader();
            var claims = token.getJWTClaimsSet();
            return new Word(
                    text,
                    Optional.ofNullable(header.getType()).map(Object::toString).orElse(null),
                    header.getKeyID(),
                    header.getAlgorithm().getName(),
                    claims.getIssuer(),
                    claims.getClaim("origin") instanceof String page ? page : null);
        } catch (ParseException | IllegalArgumentException e) {
            throw new Refused("form");
        }
    }
}
