package org.lunchroom.identity.portal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.Witness;
import org.lunchroom.identity.claims.Refused;
import org.lunchroom.identity.claims.Word;
import org.lunchroom.identity.portals.Portal;
import org.lunchroom.kernel.sql.Database;

/** Tries an assertion for an admin who wonders why it is refused. It stays as good as it was. */
@Singleton
public class PortalTrial {
    private static final List<String> CHECKS = List.of(
            "form", "type", "key", "algorithm", "signature", "issuer", "audience", "times", "subject", "page", "once");
    private static final Map<String, Why> WHYS = Map.ofEntries(
            Map.entry("form", new Why("form", "It is no signed JWT: three parts in Base64, with points between.")),
            Map.entry("no-such-portal", new Why("key", "No portal is known by its \"iss\", nor a key by its \"kid\".")),
            Map.entry("type", new Why("type", "Its header must say \"typ\": \"portal-assertion+jwt\".")),
            Map.entry("key-missing", new Why("key", "Its header names no key: \"kid\".")),
            Map.entry("key", new Why("key", "No key of this portal that is in use has this \"kid\".")),
            Map.entry(
                    "secret-sealed-elsewhere",
                    new Why(
                            "key",
                            "Our copy of the secret can't be opened: LUNCHROOM_SECRETS_KEY changed. Make a new key.")),
            Map.entry("algorithm", new Why("algorithm", "It was signed by another algorithm than the key is for.")),
            Map.entry("signature", new Why("signature", "The signature is not that of the key.")),
            Map.entry("issuer", new Why("issuer", "\"iss\" is not the portal whose key signed it.")),
            Map.entry("audience", new Why("audience", "\"aud\" must be Lunchroom's address, and nothing beside it.")),
            Map.entry("bearer-type", new Why("type", "It is no access token: \"typ\" is JWT or at+jwt.")),
            Map.entry("scope", new Why("audience", "It does not hold the scope (\"scp\") that it must.")),
            Map.entry("not-a-person", new Why("subject", "It was given to a program, on nobody's behalf.")),
            Map.entry("oid", new Why("subject", "\"oid\" is missing: Entra ID knows people by it.")),
            Map.entry("times", new Why("times", "It needs \"iat\" and \"exp\", as seconds since 1970.")),
            Map.entry("issued-in-future", new Why("times", "\"iat\" is in the future: look at the portal's clock.")),
            Map.entry("expired", new Why("times", "It is over: \"exp\" has passed.")),
            Map.entry("lives-too-long", new Why("times", "From \"iat\" to \"exp\" are at most five minutes.")),
            Map.entry("not-yet-valid", new Why("times", "\"nbf\" is in the future.")),
            Map.entry("sub", new Why("subject", "\"sub\" is missing, or too long.")),
            Map.entry("jti", new Why("subject", "\"jti\" is missing, or too long.")),
            Map.entry("not-active", new Why("subject", "The portal's directory says that they are gone.")),
            Map.entry("origin", new Why("page", "\"origin\" is none of the portal's pages.")),
            Map.entry("sent-from-elsewhere", new Why("page", "The page that sent it is another than \"origin\" says.")),
            Map.entry(
                    "used-before",
                    new Why("once", "It was used before: make a new one, with a new \"jti\", each time.")));

    private final PortalWord word;
    private final Admission admission;
    private final Database database;
    private final Witness witness;
    private final UsedStore used = new UsedStore();

    @Inject
    PortalTrial(PortalWord word, Admission admission, Database database, Witness witness) {
        this.word = word;
        this.admission = admission;
        this.database = database;
        this.witness = witness;
    }

    private record Why(String check, String sentence) {}

    /**
     * How one check ended.
     *
     * @param holds null where an earlier one failed, so that nobody looked
     * @param why what to mend, where it failed
     */
    public record Outcome(String check, Boolean holds, String why) {}

    /**
     * How all of them ended.
     *
     * @param portal whose it is; null for that of the settings, and when nobody knows
     * @param subject of whom it speaks; null when it does not hold
     */
    public record Result(
            boolean holds, List<Outcome> checks, String portal, String subject, String name, Set<String> roles) {}

    /** @param origin the page that would send it; null: as if by the right one */
    public Result of(Viewer admin, String text, String origin) {
        database.run(handle -> witness.record(handle, admin, "portal.assertion-tried", admin.person(), null, Map.of()));
        try {
            var portal = word.portal(text);
            var page = origin != null
                    ? origin
                    : portal.flatMap(one -> page(one, text)).orElse(null);
            var assertion = word.read(text, page);
            admission.check(assertion.who());
            if (database.read(handle -> used.has(handle, assertion))) {
                throw new Refused("used-before");
            }
            var who = assertion.who();
            var name = portal.map(Portal::name).orElse(null);
            return new Result(true, outcomes(null), name, who.subject(), who.name(), new TreeSet<>(who.roles()));
        } catch (Refused e) {
            var why = WHYS.getOrDefault(e.getMessage(), new Why("form", e.getMessage()));
            return new Result(false, outcomes(why), null, null, null, null);
        }
    }

    private static Optional<String> page(Portal portal, String text) {
        if (portal.provider() != null) {
            return portal.origins().stream().findFirst();
        }
        return Optional.ofNullable(Word.of(text).origin()).filter(portal.origins()::contains);
    }

    // All before the one that failed hold; what comes after it was not looked at.
    private static List<Outcome> outcomes(Why failed) {
        int at = failed == null ? CHECKS.size() : CHECKS.indexOf(failed.check());
        return CHECKS.stream()
                .map(check -> {
                    int place = CHECKS.indexOf(check);
                    var holds = place < at ? Boolean.TRUE : place == at ? Boolean.FALSE : null;
                    return new Outcome(check, holds, place == at ? failed.sentence() : null);
                })
                .toList();
    }
}
