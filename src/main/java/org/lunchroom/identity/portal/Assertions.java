package org.lunchroom.identity.portal;

import com.nimbusds.jose.JOSEObjectType;
import java.time.Clock;
import java.util.Set;
import org.lunchroom.identity.claims.Assertion;
import org.lunchroom.identity.claims.Signatures;

/** Reads an assertion of the settings' portal: first that its key signed it, then what it claims. */
final class Assertions {
    // A token made for something else (a logout, an access token) is not an assertion, whoever signed it.
    private static final JOSEObjectType[] TYPES = {JOSEObjectType.JWT, new JOSEObjectType("portal-assertion+jwt"), null
    };

    private final Signatures signatures;
    private final Claims claims;

    Assertions(PortalSettings portal, Clock clock) {
        this.signatures = new Signatures(Set.of(portal.algorithm()), Keys.of(portal), TYPES);
        this.claims = new Claims(portal.rules(), clock);
    }

    Assertion read(String text) {
        return claims.check(signatures.signed(text));
    }
}
