package org.lunchroom.identity.oidc;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Microsoft's Entra ID writes one tenant in two ways: tokens of version 1 name {@code https://sts.windows.net/{tenant}/}, those of
 * version 2 {@code https://login.microsoftonline.com/{tenant}/v2.0}. A portal is kept by the second.
 */
final class Entra {
    private static final String TENANT = "([0-9a-fA-F-]{36})";
    // Also the clouds of governments and of China.
    private static final Pattern SECOND = Pattern.compile(
            "https://login\\.(?:microsoftonline\\.com|microsoftonline\\.us|partner\\.microsoftonline\\.cn)/" + TENANT
                    + "/v2\\.0");
    private static final Pattern FIRST = Pattern.compile("https://sts\\.windows\\.net/" + TENANT + "/");

    private Entra() {}

    /** The tenant whose issuer this is, by version 2. */
    static Optional<String> tenant(String issuer) {
        return Optional.of(SECOND.matcher(issuer)).filter(Matcher::matches).map(found -> found.group(1));
    }

    /** The names by which a portal may be kept whose token says this issuer. */
    static Set<String> kept(String issuer) {
        var first = FIRST.matcher(issuer);
        if (!first.matches()) {
            return Set.of(issuer);
        }
        var rest = "/" + first.group(1) + "/v2.0";
        return Set.of(issuer, "https://login.microsoftonline.com" + rest, "https://login.microsoftonline.us" + rest);
    }
}
