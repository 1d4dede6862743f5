package org.lunchroom.kernel.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.lunchroom.kernel.settings.Settings;

/**
 * Where mails are handed over; without a host none are sent.
 *
 * @param tls makes what is protected, and knows whom to believe
 * @param patience how long one answer of the server is waited for
 * @param from the sender of all mails
 */
record MailSettings(
        String host,
        int port,
        Protection protection,
        SSLSocketFactory tls,
        Optional<String> user,
        String password,
        Duration patience,
        InternetAddress from) {
    private static final String FROM = "lunchroom.mail.from";
    private static final String TLS = "lunchroom.mail.tls";
    // A mail takes some ten answers; a server that uses up its time for more of them is given up.
    private static final int ANSWERS = 4;

    /** How the connection is protected. */
    enum Protection {
        /** Begins in the clear and must turn to TLS before anything is said. */
        STARTTLS(587),
        /** The same where the server offers it, and in the clear where it does not: whoever is between can see to that. */
        STARTTLS_IF_OFFERED(587),
        /** TLS from the first byte. */
        TLS(465),
        /** None; for a server on the same machine or network. */
        NONE(25);

        private final int port;

        Protection(int port) {
            this.port = port;
        }
    }

    /** The settings, checked; empty when no host is set. */
    static Optional<MailSettings> from(Settings settings) {
        return settings.optional("lunchroom.mail.host").map(host -> {
            var protection = protection(settings);
            return new MailSettings(
                    host,
                    settings.number("lunchroom.mail.port", protection.port, 1, 65535),
                    protection,
                    Trust.from(settings),
                    settings.optional("lunchroom.mail.user"),
                    settings.text("lunchroom.mail.password", ""),
                    Duration.ofSeconds(settings.number("lunchroom.mail.timeout.seconds", 30, 1, 300)),
                    sender(settings));
        });
    }

    private static Protection protection(Settings settings) {
        try {
            return Protection.valueOf(
                    settings.text(TLS, "starttls").toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw Settings.wrong(TLS, "starttls, starttls-if-offered, tls or none");
        }
    }

    private static InternetAddress sender(Settings settings) {
        try {
            var from = new InternetAddress(settings.text(FROM, ""), true);
            if (from.getAddress().contains("@")) {
                from.setPersonal(from.getPersonal(), "UTF-8");
                return from;
            }
        } catch (AddressException | java.io.UnsupportedEncodingException e) {
            // Falls through to the refusal: a wrong address and none are answered alike.
        }
        throw Settings.wrong(FROM, "the address that mails come from, such as Lunchroom <lunchroom@intranet.example>");
    }

    Properties properties() {
        var properties = new Properties();
        properties.put("mail.transport.protocol", protocol());
        var prefix = "mail." + protocol() + ".";
        properties.put(prefix + "host", host);
        properties.put(prefix + "port", String.valueOf(port));
        var millis = String.valueOf(patience.toMillis());
        for (var wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.put(prefix + wait, millis);
        }
        var longest = patience.multipliedBy(ANSWERS);
        properties.put(prefix + "socketFactory", new WatchedSockets(SocketFactory.getDefault(), longest));
        properties.put(prefix + "ssl.socketFactory", new WatchedTls(tls, longest));
        // Without the factory nothing would be watched, nor believed as the settings say.
        properties.put(prefix + "socketFactory.fallback", "false");
        properties.put(prefix + "auth", String.valueOf(user.isPresent()));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "starttls.enable", String.valueOf(turns()));
        properties.put(prefix + "starttls.required", String.valueOf(protection == Protection.STARTTLS));
        properties.put(prefix + "from", from.getAddress());
        return properties;
    }

    private boolean turns() {
        return protection == Protection.STARTTLS || protection == Protection.STARTTLS_IF_OFFERED;
    }

    String protocol() {
        return protection == Protection.TLS ? "smtps" : "smtp";
    }
}
