package org.lunchroom.identity.scim;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.lunchroom.identity.Digest;
import org.lunchroom.identity.portals.KnownPortals;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.settings.Settings;

/** Which portal's directory speaks. Tokens are known by their hash: how long a comparison takes says nothing about them. */
@Singleton
class DirectoryTokens {
    private static final String TOKEN = "lunchroom.scim.token";
    private static final String BEARER = "Bearer ";
    private static final int SHORTEST = 32;
    private static final int LONGEST = 500;

    private final KnownPortals portals;
    private final Optional<String> issuer;
    private final Optional<String> hash;

    @Inject
    DirectoryTokens(KnownPortals portals, Settings settings) {
        this.portals = portals;
        this.issuer = settings.optional("lunchroom.portal.issuer");
        var token = settings.optional(TOKEN);
        if (token.filter(text -> text.length() < SHORTEST || issuer.isEmpty()).isPresent()) {
            throw Settings.wrong(
                    TOKEN, "at least " + SHORTEST + " random characters, with LUNCHROOM_PORTAL_ISSUER set as well");
        }
        this.hash = token.map(Digest::of);
    }

    /** Made before anything runs, so that a wrong setting stops the start. */
    void open(@Observes Opening opening) {}

    /** @param header "Authorization", as it came; may be null */
    Optional<String> issuer(String header) {
        if (header == null || header.length() > LONGEST || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        var token = header.substring(BEARER.length()).strip();
        return hash.filter(Digest.of(token)::equals).isPresent() ? issuer : portals.issuerToldBy(token);
    }
}
