package org.lunchroom.identity.proxy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.lunchroom.identity.portals.KnownPortals;
import org.lunchroom.kernel.outbound.AddressRange;
import org.lunchroom.kernel.settings.Settings;

/**
 * How the proxy says who is there.
 *
 * @param issuer of which portal its people are
 * @param user the header with their id
 * @param name the header with their name; null: they are called by their id
 * @param mail the header with their address; null: none
 * @param groups the header with their groups, with commas between; null: none
 * @param secret what it proves itself with
 * @param peers from where it connects
 */
record ProxySettings(
        String issuer, String user, String name, String mail, String groups, String secret, List<AddressRange> peers) {
    private static final String USER = "lunchroom.proxy.user.header";
    private static final String SECRET = "lunchroom.proxy.secret";
    private static final String PEERS = "lunchroom.proxy.peers";
    private static final String ISSUER = "lunchroom.proxy.issuer";
    private static final int SHORTEST = 32;

    /** Empty when there is none; wrong values stop the start. */
    static Optional<ProxySettings> from(Settings settings) {
        return settings.optional(USER)
                .map(user -> new ProxySettings(
                        issuer(settings),
                        header(USER, user),
                        settings.optional("lunchroom.proxy.name.header").orElse(null),
                        settings.optional("lunchroom.proxy.mail.header").orElse(null),
                        settings.optional("lunchroom.proxy.groups.header").orElse(null),
                        secret(settings),
                        peers(settings)));
    }

    private static String header(String setting, String name) {
        if (!name.matches("[A-Za-z0-9-]{1,60}")) {
            throw Settings.wrong(setting, "the name of a header, such as X-Remote-User");
        }
        return name;
    }

    private static String issuer(Settings settings) {
        var issuer = settings.text(ISSUER, settings.text("lunchroom.portal.issuer", ""));
        if (issuer.isEmpty() || KnownPortals.ours(issuer)) {
            throw Settings.wrong(ISSUER, "what the portal calls itself whose people the proxy knows");
        }
        return issuer;
    }

    private static String secret(Settings settings) {
        var secret = settings.text(SECRET, "");
        if (secret.getBytes(StandardCharsets.UTF_8).length < SHORTEST) {
            throw Settings.wrong(SECRET, "at least " + SHORTEST + " random characters that only the proxy knows");
        }
        return secret;
    }

    private static List<AddressRange> peers(Settings settings) {
        var wanted = "the addresses that the proxy connects from, such as 10.0.0.5 or 10.1.0.0/28";
        try {
            var peers = settings.list(PEERS).stream().map(AddressRange::parse).toList();
            if (!peers.isEmpty()) {
                return peers;
            }
        } catch (IllegalArgumentException e) {
            // Told below, as when there is none.
        }
        throw Settings.wrong(PEERS, wanted);
    }

    @Override
    public String toString() {
        return "ProxySettings[" + issuer + ", " + user + "]";
    }
}
