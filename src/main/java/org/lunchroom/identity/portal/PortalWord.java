package org.lunchroom.identity.portal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.lunchroom.identity.claims.Assertion;
import org.lunchroom.identity.claims.Refused;
import org.lunchroom.identity.claims.Word;
import org.lunchroom.identity.oidc.Providers;
import org.lunchroom.identity.portals.Portal;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.time.MachineTime;

/** Any portal's word: of those that admins keep, of their identity providers, and of the portal in the settings. */
@Singleton
public class PortalWord {
    private final KeptAssertions kept;
    private final Providers providers;
    private final Optional<Assertions> settings;

    @Inject
    PortalWord(KeptAssertions kept, Providers providers, Settings settings, @MachineTime Clock clock) {
        this.kept = kept;
        this.providers = providers;
        this.settings = PortalSettings.from(settings).map(portal -> new Assertions(portal, clock));
    }

    /**
     * Who somebody is.
     *
     * @param origin of the page that sent it; null when no browser says
     * @throws Refused when it does not hold
     */
    Assertion read(String text, String origin) {
        var word = Word.of(text);
        var provided = providers.portal(word);
        if (provided.isPresent()) {
            return providers.read(word, provided.get(), origin);
        }
        var portal = kept.portal(word);
        return portal.isPresent()
                ? kept.read(word, portal.get(), KeptAssertions.ASSERTION, origin)
                : settings.orElseThrow(() -> new Refused("no-such-portal")).read(text);
    }

    /**
     * Who signed out at a portal.
     *
     * @throws Refused when it does not hold
     */
    Assertion signOut(String text) {
        var word = Word.of(text);
        var portal = kept.portal(word).orElseThrow(() -> new Refused("no-such-portal"));
        return kept.read(word, portal, KeptAssertions.SIGN_OUT, null);
    }

    /** The portal that an assertion says it is of; empty for that of the settings, and for strangers. */
    Optional<Portal> portal(String text) {
        var word = Word.of(text);
        return providers.portal(word).or(() -> kept.portal(word));
    }
}
