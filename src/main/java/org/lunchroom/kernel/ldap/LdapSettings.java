package org.lunchroom.kernel.ldap;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lunchroom.kernel.settings.Settings;

/**
 * Where the directory is and how it is asked.
 *
 * @param tls from the first byte (ldaps)
 * @param plain without any TLS; for a directory on this machine
 * @param certificate of the directory's own authority, as PEM; null: those that Java knows
 * @param person who is a person there: a filter of the admin's
 */
record LdapSettings(
        String host,
        int port,
        boolean tls,
        boolean plain,
        Path certificate,
        String bindAs,
        String password,
        String base,
        String person) {
    private static final String URL = "lunchroom.ldap.url";
    private static final String TLS = "lunchroom.ldap.tls";
    private static final String CERTIFICATE = "lunchroom.ldap.certificate";

    /** Empty when there is none; wrong values stop the start. */
    static Optional<LdapSettings> from(Settings settings) {
        return settings.optional(URL).map(url -> {
            var uri = uri(url);
            boolean tls = "ldaps".equals(uri.getScheme());
            int usual = tls ? 636 : 389;
            return new LdapSettings(
                    uri.getHost(),
                    uri.getPort() < 0 ? usual : uri.getPort(),
                    tls,
                    !tls && isPlain(settings),
                    certificate(settings),
                    settings.text("lunchroom.ldap.bind.dn", ""),
                    settings.text("lunchroom.ldap.bind.password", ""),
                    settings.text("lunchroom.ldap.base", ""),
                    settings.text("lunchroom.ldap.filter", "(objectClass=person)"));
        });
    }

    private static URI uri(String url) {
        try {
            var uri = URI.create(url);
            if (uri.getHost() != null && List.of("ldap", "ldaps").contains(String.valueOf(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw Settings.wrong(URL, "an address such as ldaps://dc.example, or ldap://… which then starts TLS itself");
    }

    private static boolean isPlain(Settings settings) {
        return switch (settings.text(TLS, "required")) {
            case "required" -> false;
            case "none" -> true;
            default -> throw Settings.wrong(TLS, "required, or none for a directory on the same machine");
        };
    }

    private static Path certificate(Settings settings) {
        var file = settings.optional(CERTIFICATE).map(Path::of);
        if (file.filter(path -> !Files.isReadable(path)).isPresent()) {
            throw Settings.wrong(CERTIFICATE, "a readable file with certificates (PEM)");
        }
        return file.orElse(null);
    }

    @Override
    public String toString() {
        return "LdapSettings[" + host + ":" + port + "]";
    }
}
