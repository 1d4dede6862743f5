package org.lunchroom.identity.portals;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.outbound.Destination;

/**
 * What an admin says of a portal.
 *
 * @param issuer what it calls itself in its assertions; fixed once it is there, since its people are known by it
 * @param origins such as {@code https://intranet.example}
 * @param audiences where it hands over tokens of its identity provider: what they call us. Then the issuer is the provider's
 * @param scope which such tokens must hold
 */
public record NewPortal(String issuer, String name, List<String> origins, List<String> audiences, String scope) {
    private static final int MOST_AUDIENCES = 5;
    private static final int AUDIENCE_LENGTH = 300;
    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.\\[\\]:_-]{1,253}");
    private static final int MOST = 20;

    /** A portal that signs assertions itself. */
    public NewPortal(String issuer, String name, List<String> origins) {
        this(issuer, name, origins, null, null);
    }

    /** What all of it must be. */
    NewPortal checked() {
        var called = issuer(Check.text("issuer", issuer, 255));
        if (audiences != null) {
            providers(called);
        }
        return new NewPortal(called, named(), pages(), audiences, scope);
    }

    // Its keys are found from this address: whoever can change an answer on its way can be anybody.
    private static void providers(String issuer) {
        var to = Destination.of(issuer);
        boolean safe = to.filter(one -> one.scheme().equals("https") || NewKey.onThisMachine(one))
                .isPresent();
        if (!safe || issuer.indexOf('?') >= 0) {
            throw Problem.invalid("issuer", "An identity provider is at an https address.");
        }
    }

    /** What tokens of its identity provider must hold; null where it has none. */
    Provider provider() {
        if (audiences == null) {
            if (scope != null) {
                throw Problem.invalid("scope", "Only tokens of an identity provider hold scopes: give audiences, too.");
            }
            return null;
        }
        var given = Check.atMost("audiences", audiences, MOST_AUDIENCES);
        if (given.isEmpty()) {
            throw Problem.invalid("required", "audiences", "Say what its tokens call us.");
        }
        var names = given.stream()
                .map(name -> Check.text("audiences", name, AUDIENCE_LENGTH))
                .distinct()
                .toList();
        return new Provider(names, Check.optionalText("scope", scope, 120));
    }

    String named() {
        return Check.text("name", name, 120);
    }

    List<String> pages() {
        var given = Check.atMost("origins", origins == null ? List.<String>of() : origins, MOST);
        return given.stream().map(NewPortal::origin).distinct().toList();
    }

    private static String issuer(String name) {
        if (KnownPortals.ours(name)) {
            throw Problem.invalid("issuer", "This name is Lunchroom's own. Take the portal's address.");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid("issuer", "A name has no control characters.");
        }
        return name;
    }

    private static String origin(String written) {
        var origin = String.valueOf(written).strip().toLowerCase(Locale.ROOT);
        boolean sound = ORIGIN.matcher(origin).matches() && URI.create(origin).getHost() != null;
        if (!sound) {
            throw Problem.invalid("origins", "An origin is like https://intranet.example, without a path.");
        }
        return origin;
    }
}
