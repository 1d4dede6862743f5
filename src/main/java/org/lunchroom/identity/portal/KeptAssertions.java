package org.lunchroom.identity.portal;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lunchroom.identity.claims.Assertion;
import org.lunchroom.identity.claims.PortalRules;
import org.lunchroom.identity.claims.Refused;
import org.lunchroom.identity.claims.Signatures;
import org.lunchroom.identity.claims.Word;
import org.lunchroom.identity.portals.KnownPortals;
import org.lunchroom.identity.portals.Portal;
import org.lunchroom.identity.portals.PortalKey;
import org.lunchroom.kernel.secrets.BrokenSeal;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.time.MachineTime;

/**
 * Reads assertions of the portals that admins keep. The checks come in one order, and the first that fails is the reason: form,
 * type, key, algorithm, signature, issuer, audience, times, subject, page.
 */
@Singleton
class KeptAssertions {
    static final String ASSERTION = "portal-assertion+jwt";
    static final String SIGN_OUT = "portal-logout+jwt";

    private final KnownPortals portals;
    private final Settings settings;
    private final Clock clock;
    // Each key set is read once and kept for a while, not at each sign-in.
    private final Map<String, JWKSource<SecurityContext>> sets = new ConcurrentHashMap<>();

    @Inject
    KeptAssertions(KnownPortals portals, Settings settings, @MachineTime Clock clock) {
        this.portals = portals;
        this.settings = settings;
        this.clock = clock;
    }

    /** The portal that it says it is of; empty when we keep none such. */
    Optional<Portal> portal(Word word) {
        return Optional.ofNullable(word.key())
                .flatMap(portals::key)
                .flatMap(key -> portals.portal(key.portal()))
                .or(() -> portals.called(word.issuer()));
    }

    /**
     * @param type what its header must call it
     * @throws Refused with the first check that fails
     */
    Assertion read(Word word, Portal portal, String type, String origin) {
        require(type.equals(word.type()), "type");
        var key = key(word, portal);
        require(key.algorithm().equals(word.algorithm()), "algorithm");
        var claims = new Claims(PortalRules.of(portal.issuer(), settings), clock);
        var algorithm = JWSAlgorithm.parse(key.algorithm());
        var signed = new Signatures(Set.of(algorithm), source(key), new JOSEObjectType(type)).signed(word.text());
        var assertion = claims.check(signed);
        if (type.equals(ASSERTION) && !portal.origins().isEmpty()) {
            var page = signed.getClaim("origin");
            require(page instanceof String named && portal.origins().contains(named), "origin");
            // A token that was taken from one page is no use on another.
            require(page.equals(origin), "sent-from-elsewhere");
        }
        return assertion;
    }

    // Its name among our keys, or in a key set of the portal that it names.
    private PortalKey key(Word word, Portal portal) {
        require(word.key() != null, "key-missing");
        return portals.key(word.key())
                .filter(key -> key.portal().equals(portal.id()))
                .or(() -> portals.sets(portal.id()).stream().findFirst())
                .orElseThrow(() -> new Refused("key"));
    }

    private JWKSource<SecurityContext> source(PortalKey key) {
        try {
            return switch (key.kind()) {
                case SECRET ->
                    only(new OctetSequenceKey.Builder(portals.secret(key).getBytes(StandardCharsets.UTF_8))
                            .keyID(key.id())
                            .build());
                case PUBLIC -> only(JWK.parse(key.held()));
                case SET -> sets.computeIfAbsent(key.held(), KeptAssertions::set);
            };
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        } catch (BrokenSeal e) {
            throw new Refused("secret-sealed-elsewhere");
        }
    }

    private static JWKSource<SecurityContext> only(JWK key) {
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    private static JWKSource<SecurityContext> set(String address) {
        try {
            return Keys.at(URI.create(address).toURL());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new Refused(reason);
        }
    }
}
