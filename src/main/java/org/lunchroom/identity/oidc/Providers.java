package org.lunchroom.identity.oidc;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lunchroom.identity.claims.Assertion;
import org.lunchroom.identity.claims.PortalRules;
import org.lunchroom.identity.claims.Refused;
import org.lunchroom.identity.claims.Signatures;
import org.lunchroom.identity.claims.Word;
import org.lunchroom.identity.portals.KnownPortals;
import org.lunchroom.identity.portals.Portal;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.time.MachineTime;

/**
 * Reads tokens that a portal's identity provider signed. They may be brought again until they are over, so they say less than an
 * assertion that is good once: a session of theirs ends as soon.
 */
@Singleton
public class Providers {
    // Keys with two halves only: no public key is ever a secret to sign with.
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final Set<String> NAMES = Set.of("jwt", "at+jwt", "application/at+jwt");
    private static final JOSEObjectType[] TYPES = {
        JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt"), null
    };

    private final KnownPortals portals;
    private final ProviderKeys keys;
    private final Settings settings;
    private final Clock clock;

    @Inject
    Providers(KnownPortals portals, ProviderKeys keys, Settings settings, @MachineTime Clock clock) {
        this.portals = portals;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** By hand. */
    public Providers(KnownPortals portals, Settings settings, Clock clock) {
        this(portals, new ProviderKeys(settings), settings, clock);
    }

    /** The portal whose provider it says signed it; empty when we keep none such. */
    public Optional<Portal> portal(Word word) {
        return word.issuer() == null
                ? Optional.empty()
                : Entra.kept(word.issuer()).stream()
                        .flatMap(name -> portals.called(name).stream())
                        .filter(portal -> portal.provider() != null)
                        .findFirst();
    }

    /**
     * Who somebody is.
     *
     * @param origin of the page that sent it; null when no browser says
     * @throws Refused with the first check that fails
     */
    public Assertion read(Word word, Portal portal, String origin) {
        require(word.type() == null || NAMES.contains(word.type().toLowerCase(Locale.ROOT)), "bearer-type");
        require(ALGORITHMS.stream().anyMatch(one -> one.getName().equals(word.algorithm())), "algorithm");
        var claims = new Signatures(ALGORITHMS, keys.of(portal.issuer()), TYPES).signed(word.text());
        var assertion = new Bearer(portal, PortalRules.of(portal.issuer(), settings), claims).checked(clock);
        var pages = portal.origins();
        require(pages.isEmpty() || pages.contains(origin) || ownPage().equals(origin), "sent-from-elsewhere");
        return assertion;
    }

    // A tab of Teams is a page of ours.
    private String ownPage() {
        var base = URI.create(settings.baseUrl());
        return base.getScheme() + "://" + base.getRawAuthority();
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new Refused(reason);
        }
    }
}
