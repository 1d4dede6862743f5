package org.lunchroom.identity.portals;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/**
 * What an admin says of a portal.
 *
 * @param issuer what it calls itself in its assertions; fixed once it is there, since its people are known by it
 * @param origins such as {@code https://intranet.example}
 */
public record NewPortal(String issuer, String name, List<String> origins) {
    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.\\[\\]:_-]{1,253}");
    private static final int MOST = 20;

    /** What all of it must be. */
    NewPortal checked() {
        return new NewPortal(issuer(Check.text("issuer", issuer, 255)), named(), pages());
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
