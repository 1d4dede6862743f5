package org.lunchroom.identity.portal;

import com.nimbusds.jose.JWSAlgorithm;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lunchroom.identity.claims.PortalRules;
import org.lunchroom.identity.portals.KnownPortals;
import org.lunchroom.kernel.outbound.Destination;
import org.lunchroom.kernel.settings.Settings;

/**
 * The portal of the settings, whose word is believed.
 *
 * @param algorithm the only one that is accepted, whatever an assertion's header says
 * @param secret the shared secret of HS256; null otherwise
 * @param keys where the public keys of RS256 and ES256 are; null otherwise
 */
record PortalSettings(PortalRules rules, JWSAlgorithm algorithm, String secret, URL keys) {
    private static final String ISSUER = "lunchroom.portal.issuer";
    private static final String ALGORITHM = "lunchroom.portal.algorithm";
    private static final String SECRET = "lunchroom.portal.secret";
    private static final String KEYS = "lunchroom.portal.jwks";
    private static final int SHORTEST_SECRET = 32;

    /** Empty when no portal is set; wrong values stop the start. */
    static Optional<PortalSettings> from(Settings settings) {
        var issuer = settings.optional(ISSUER);
        if (issuer.isEmpty()) {
            refuseOrphans(settings);
            return Optional.empty();
        }
        if (KnownPortals.ours(issuer.get())) {
            throw Settings.wrong(ISSUER, "a name of the portal's own, such as its address");
        }
        var algorithm = algorithm(settings);
        boolean shared = algorithm.equals(JWSAlgorithm.HS256);
        return Optional.of(new PortalSettings(
                PortalRules.of(issuer.get(), settings),
                algorithm,
                shared ? secret(settings) : null,
                shared ? null : keys(settings)));
    }

    private static void refuseOrphans(Settings settings) {
        for (String name : List.of(SECRET, KEYS)) {
            if (settings.optional(name).isPresent()) {
                throw Settings.wrong(ISSUER, "set where the portal's secret or keys are");
            }
        }
    }

    private static JWSAlgorithm algorithm(Settings settings) {
        var usual = settings.optional(SECRET).isPresent() ? "HS256" : "RS256";
        var name = settings.text(ALGORITHM, usual);
        if (!List.of("HS256", "RS256", "ES256").contains(name)) {
            throw Settings.wrong(ALGORITHM, "HS256, RS256 or ES256");
        }
        return JWSAlgorithm.parse(name);
    }

    private static String secret(Settings settings) {
        if (settings.optional(KEYS).isPresent()) {
            throw Settings.wrong(KEYS, "left out with HS256, which takes LUNCHROOM_PORTAL_SECRET");
        }
        var secret = settings.text(SECRET, "");
        if (secret.getBytes(StandardCharsets.UTF_8).length < SHORTEST_SECRET) {
            throw Settings.wrong(SECRET, "at least " + SHORTEST_SECRET + " random characters for HS256");
        }
        return secret;
    }

    private static URL keys(Settings settings) {
        if (settings.optional(SECRET).isPresent()) {
            throw Settings.wrong(SECRET, "left out unless the algorithm is HS256");
        }
        var place = settings.text(KEYS, "");
        var wanted = "an https address (http on this machine only) or a readable file that holds a JSON Web Key Set";
        try {
            return location(place).orElseThrow(() -> Settings.wrong(KEYS, wanted));
        } catch (IllegalArgumentException | MalformedURLException e) {
            throw Settings.wrong(KEYS, wanted);
        }
    }

    // Whoever can change the answer can be anybody, so plain http is for this machine.
    private static Optional<URL> location(String place) throws MalformedURLException {
        if (place.isEmpty()) {
            return Optional.empty();
        }
        if (!place.startsWith("http:") && !place.startsWith("https:")) {
            var file = Path.of(place);
            return Files.isReadable(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
        }
        var uri = URI.create(place);
        boolean safe = uri.getScheme().equals("https")
                || List.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(uri.getHost()));
        return safe && Destination.of(place).isPresent() ? Optional.of(uri.toURL()) : Optional.empty();
    }

    @Override
    public String toString() {
        return "PortalSettings[" + rules.issuer() + ", " + algorithm + "]";
    }
}
