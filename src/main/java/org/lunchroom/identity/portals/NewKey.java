package org.lunchroom.identity.portals;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.List;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.outbound.Destination;

/**
 * What an admin says of a key: an algorithm, and for those with two halves the public one or where the portal shows it.
 *
 * @param algorithm HS256 (we make the secret), RS256 or ES256
 * @param publicKey a JSON Web Key, as text
 * @param keySet the address of a JSON Web Key Set
 */
public record NewKey(String algorithm, String publicKey, String keySet) {
    private static final int LONGEST = 8000;
    private static final int SHORTEST_RSA = 2048;

    KeyKind kind() {
        if (!List.of("HS256", "RS256", "ES256").contains(Check.text("algorithm", algorithm, 10))) {
            throw Problem.invalid("algorithm", "HS256, RS256 or ES256.");
        }
        boolean shared = algorithm.equals("HS256");
        boolean shown = publicKey != null || keySet != null;
        if (shared && shown) {
            throw Problem.invalid("algorithm", "With HS256 the secret is made here: leave publicKey and keySet out.");
        }
        if (!shared && (publicKey == null) == (keySet == null)) {
            throw Problem.invalid("publicKey", "Give the public key, or the address of the key set: one of them.");
        }
        return shared ? KeyKind.SECRET : publicKey == null ? KeyKind.SET : KeyKind.PUBLIC;
    }

    /** The address of the key set. */
    String address() {
        var address = Check.text("keySet", keySet, 1000);
        var to = Destination.of(address);
        // Whoever can change the answer on its way can be anybody: plain http is for this machine.
        boolean safe = to.filter(one -> one.scheme().equals("https") || onThisMachine(one))
                .isPresent();
        if (!safe) {
            throw Problem.invalid("keySet", "A key set is at an https address.");
        }
        return address;
    }

    static boolean onThisMachine(Destination to) {
        return List.of("localhost", "127.0.0.1", "::1").contains(to.host());
    }

    /** The public key, and nothing that is not public. */
    JWK jwk() {
        try {
            var key = JWK.parse(Check.text("publicKey", publicKey, LONGEST));
            if (key.isPrivate()) {
                throw Problem.invalid(
                        "private-key", "publicKey", "This holds the private half. Keep it, and give the public one.");
            }
            return fits(key);
        } catch (ParseException e) {
            throw Problem.invalid("publicKey", "This is no JSON Web Key.");
        }
    }

    private JWK fits(JWK key) {
        boolean fits = algorithm.equals("ES256")
                ? key instanceof ECKey curve && com.nimbusds.jose.jwk.Curve.P_256.equals(curve.getCurve())
                : key instanceof RSAKey && key.size() >= SHORTEST_RSA;
        if (!fits) {
            throw Problem.invalid(
                    "publicKey", "RS256 takes an RSA key of 2,048 bits or more, ES256 one on the curve P-256.");
        }
        return key;
    }
}
